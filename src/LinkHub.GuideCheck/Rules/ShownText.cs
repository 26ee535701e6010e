using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules;

/// <summary>Text from files as messages quote it.</summary>
internal static class ShownText
{
    private const int Longest = 60;

    /// <summary>The text without what cannot be seen, and not longer than a line can bear.</summary>
    public static string Of(string text)
    {
        var flat = text.AsSpan().IndexOfAny('\r', '\n') < 0 ? text : text.ReplaceLineEndings(" ");
        return flat.Length <= Longest
            ? VisibleText.Of(flat)
            : VisibleText.Of(flat.AsSpan(0, Longest - 1)) + "…";
    }
}
