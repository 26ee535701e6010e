using LinkHub.Guides.Text;
using YamlDotNet.Core;

namespace LinkHub.Guides.Yaml;

/// <summary>Turns what the scanner says about malformed text into a finding at the right place.</summary>
internal static class YamlSyntaxProblem
{
    /// <param name="problem">What the scanner said.</param>
    /// <param name="text">The YAML as a span of its file.</param>
    /// <param name="openFlow">The bracket or brace that was still open, if any.</param>
    public static Diagnostic Of(YamlException problem, SourceSpan text, SourceSpan? openFlow)
    {
        var from = Math.Min((int)problem.Start.Index, text.Length);
        var to = Math.Clamp((int)problem.End.Index, from, text.Length);
        if (TabAt(problem, text, from) is { } tab)
        {
            return new Diagnostic(YamlRules.Syntax, "a tab stands where YAML allows only spaces", tab)
            {
                Help = "Indent with spaces.",
            };
        }

        var place = text.Slice(from, to - from);
        var onOneLine = place.Position.Line == place.EndPosition.Line ? place : text.Slice(from, 0);
        return Unreadable($"the YAML cannot be read: {Clause(problem.Message)}", onOneLine, openFlow) with
        {
            Help = HelpFor(problem.Message),
        };
    }

    public static Diagnostic Unreadable(string message, SourceSpan place, SourceSpan? openFlow) =>
        new(YamlRules.Syntax, message, place)
        {
            Related = openFlow is { } open ? [new RelatedSpan(open, "this is still open")] : [],
        };

    private static SourceSpan? TabAt(YamlException problem, SourceSpan text, int from)
    {
        var all = text.File.Text.AsSpan(text.Start, text.Length);
        if (problem.Message.Contains(" tab ", StringComparison.Ordinal))
        {
            var next = all[from..].IndexOf('\t');
            return next < 0 ? null : text.Slice(from + next, 1);
        }

        var indent = from;
        while (indent > 0 && all[indent - 1] is ' ' or '\t')
        {
            indent--;
        }

        var before = all[indent..Math.Min(from + 1, all.Length)].IndexOf('\t');
        return before < 0 ? null : text.Slice(indent + before, 1);
    }

    private static string? HelpFor(string message) =>
        message.Contains("invalid mapping", StringComparison.Ordinal)
        || message.Contains("cannot start any token", StringComparison.Ordinal)
            ? "Put the value in quotes where it is meant as text."
            : null;

    private static string Clause(string message)
    {
        var clause = VisibleText.Of(message.AsSpan().Trim().TrimEnd('.')).Replace('\'', '`');
        var comma = clause.IndexOf(", ", StringComparison.Ordinal);
        var kept = clause.StartsWith("While ", StringComparison.Ordinal) && comma > 0 ? clause[(comma + 2)..] : clause;
        return kept.Length > 0 ? char.ToLowerInvariant(kept[0]) + kept[1..] : "the text is malformed";
    }
}
