using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules;

/// <summary>Prepares text from files to be quoted in messages.</summary>
internal static class ShownText
{
    private const int Longest = 60;

    /// <summary>The text without invisible characters, cut to a length that fits on a line.</summary>
    public static string Of(string text)
    {
        var flat = text.AsSpan().IndexOfAny('\r', '\n') < 0 ? text : text.ReplaceLineEndings(" ");
        return flat.Length <= Longest
            ? VisibleText.Of(flat)
            : VisibleText.Of(flat.AsSpan(0, Longest - 1)) + "…";
    }
}
