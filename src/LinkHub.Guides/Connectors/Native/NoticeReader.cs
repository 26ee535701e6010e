using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Connectors;

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

    public static IReadOnlyList<FieldNotice> Read(
        MappingReader method, string key, IReadOnlyList<CredentialField> fields)
    {
        var notices = new List<FieldNotice>();
        var keys = fields.Select(field => field.Key.Value).ToHashSet(StringComparer.Ordinal);
        var suggestions = new Suggestions();
        foreach (var item in method.Mappings(key, NativeShapes.Notice))
        {
            if (item.RequiredText("description") is { } description)
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
        var anchor = notice.Text("anchor");
        if (anchor is { } name && !fields.Contains(name.Value))
        {
            var help = suggestions.Help(name.Value, fields, "Write the key of a field of the same form.");
            notice.ReportValue("anchor", name, help);
            anchor = null;
        }

        return new FieldNotice(
            notice.RequiredText("key") ?? new Located<string>("", notice.Span.Slice(0, 0)),
            notice.Choice("type", Types)?.Value ?? NoticeType.Info,
            description,
            notice.Choice("position", Positions)?.Value ?? NoticePosition.Top,
            anchor);
    }
}
