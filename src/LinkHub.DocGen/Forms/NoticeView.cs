using LinkHub.DocGen.Html;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides;

namespace LinkHub.DocGen.Forms;

/// <summary>A notice among a form's fields.</summary>
/// <param name="IsWarning">A warning rather than information.</param>
/// <param name="Html">Inline HTML.</param>
public sealed record NoticeView(bool IsWarning, HubHtml Html)
{
    public static NoticeView Of(FieldNotice notice, PageWriting writing) =>
        new(notice.Type == NoticeType.Warning, writing.Html(notice.Description) ?? HubHtml.Empty);
}

/// <summary>Where a method's notices stand among its fields.</summary>
/// <remarks>An anchor that names no asked field places nothing: the position decides.</remarks>
internal sealed class NoticePlaces
{
    private readonly IReadOnlyList<FieldNotice> _notices;
    private readonly HashSet<string> _keys;

    public NoticePlaces(AuthMethod method, GuideKind kind)
    {
        _notices = kind == GuideKind.LinkAccount ? method.ConfigNotices : method.SetupNotices;
        _keys = AskedFields.Of(method, kind).Select(field => field.Key.Value)
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>
    /// The notices before a field: those anchored to it and, before the first field, those at the top.
    /// </summary>
    public IEnumerable<FieldNotice> Before(CredentialField field, bool isFirst) => _notices.Where(notice =>
        IsAnchored(notice)
            ? notice.Anchor!.Value.Value == field.Key.Value
            : isFirst && notice.Position == NoticePosition.Top);

    /// <summary>The notices after the last field; all of them if there are no fields.</summary>
    public IEnumerable<FieldNotice> After() => _notices.Where(notice =>
        !IsAnchored(notice) && (notice.Position == NoticePosition.Bottom || _keys.Count == 0));

    private bool IsAnchored(FieldNotice notice) =>
        notice.Anchor is { } anchor && _keys.Contains(anchor.Value);
}
