
namespace LinkHub.GuideCheck.Subjects;

/// <summary>The name of a guide's provider in running text.</summary>
internal static class OwnName
{
    /// <summary>
    /// The provider's title without additions that distinguish connectors: "Ramp (Sandbox)", "Ramp -
    /// Partners".
    /// </summary>
    public static string Of(GuideSubject guide)
    {
        var title = guide.Connector.Title.Value;
        var end = title.IndexOf(" (", StringComparison.Ordinal) is var bracket and > 0 ? bracket
            : title.IndexOf(" - ", StringComparison.Ordinal) is var dash and > 0 ? dash
            : title.Length;
        return title[..end];
    }

    /// <summary>How often the guide contains it, in any case.</summary>
    public static int CountIn(GuideSubject guide)
    {
        var name = Of(guide);
        return DocumentText.In(guide).Sum(text => Count(text.Expanded(guide), name));
    }

    private static int Count(string text, string name)
    {
        var count = 0;
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0;
            at = text.IndexOf(name, at + name.Length, StringComparison.OrdinalIgnoreCase))
        {
            count++;
        }

        return count;
    }
}
