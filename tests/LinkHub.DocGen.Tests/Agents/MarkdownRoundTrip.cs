using LinkHub.DocGen.Agents;
using LinkHub.Fuzz.Audits;
using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Tests.Agents;

/// <summary>Writes what was read and reads it again.</summary>
internal static class MarkdownRoundTrip
{
    public static MarkupDocument Read(string text) => RoundTrip.Read(text);

    /// <summary>Fails where the written text says something else, or is written differently the second time.</summary>
    public static string AssertSame(IReadOnlyList<Node> body)
    {
        var written = MarkdownWriter.Write(body);
        var difference = RoundTrip.Difference(body, written);
        Assert.True(difference is null, $"written:\n{written}\n{difference}");
        return written;
    }
}
