using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Connectors.Native;

/// <summary>Reads the notices of one form of a native method.</summary>
internal static class NoticeReader
{
    private static readonly Dictionary<string, NoticeType> Types = new(StringComparer.Ordinal)
    {
        ["info"] = NoticeType.Info,
        ["warning"] = NoticeType.Warning,
    };

    private static readonly Dictionary<string, NoticePosition> Positions = new(StringComparer.Ordinal)
    {
        ["top"] = NoticePosition.Top,
        ["bottom"] = NoticePosition.Bottom,
    };

    internal static readonly MappingShape Shape = new("notice", "A remark among the fields of a form.")
    {
        IsOpen = true,
    };

    private static readonly TextKey Key = Shape.RequiredText("key", "Tells the notices of a form apart.");
    private static readonly ShapeKey<WordValue<NoticeType>> Type = Shape.Word(
        "type", "How urgent the notice is.", Types, fallback: "info");
    private static readonly TextKey Description = Shape.RequiredText(
        "description", "What the notice says, in inline Markdown.");
    private static readonly ShapeKey<WordValue<NoticePosition>> Position = Shape.Word(
        "position", "Where a notice without an anchor stands.", Positions, fallback: "top");
    private static readonly TextKey Anchor = Shape.Text(
        "anchor", "The key of the field that the notice stands before.");

    public static IReadOnlyList<FieldNotice> Read(
        MappingReader method, MappingsKey key, IReadOnlyList<CredentialField> fields)
    {
        var notices = new List<FieldNotice>();
        var keys = fields.Select(field => field.Key.Value).ToHashSet(StringComparer.Ordinal);
        var suggestions = new Suggestions();
        foreach (var item in method.Mappings(key))
        {
            if (item.Text(Description) is { } description)
            {
                notices.Add(One(item, description, keys, suggestions));
            }
        }

        return notices;
    }

    private static FieldNotice One(
        MappingReader notice,
        Located<string> description,
        HashSet<string> fields,
        Suggestions suggestions)
    {
        var anchor = notice.Text(Anchor);
        if (anchor is { } name && !fields.Contains(name.Value))
        {
            var help = suggestions.Help(name.Value, fields, "Write the key of a field of the same form.");
            notice.ReportValue(Anchor, name, help);
            anchor = null;
        }

        return new FieldNotice(
            notice.Text(Key) ?? new Located<string>("", notice.Span.Slice(0, 0)),
            notice.Word(Type)?.Value ?? NoticeType.Info,
            description,
            notice.Word(Position)?.Value ?? NoticePosition.Top,
            anchor);
    }
}
