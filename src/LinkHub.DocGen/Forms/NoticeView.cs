using LinkHub.DocGen.Html;
using LinkHub.Guides.Connectors;

namespace LinkHub.DocGen.Forms;

/// <summary>A remark among a form's fields.</summary>
/// <param name="IsWarning">A warning rather than information.</param>
/// <param name="Html">Inline HTML.</param>
public sealed record NoticeView(bool IsWarning, HubHtml Html)
{
    public static NoticeView Of(FieldNotice notice, PageWriting writing) =>
        new(notice.Type == NoticeType.Warning, writing.Html(notice.Description) ?? HubHtml.Empty);
}
