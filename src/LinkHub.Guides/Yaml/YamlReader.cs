using LinkHub.Guides.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LinkHub.Guides.Yaml;

/// <summary>
/// Reads YAML 1.2 into located nodes; hostile text is answered with findings, never with an exception.
/// </summary>
/// <remarks>
/// Stands on YamlDotNet's events alone and takes one event at a time, so that depth and size are known before
/// anything is built. No type is ever activated. A key <c>$ref</c> may stand twice; every other key is
/// reported.
/// </remarks>
public static class YamlReader
{
    /// <summary>Reads a whole file with the default limits.</summary>
    public static YamlNode? Read(SourceFile file, DiagnosticBag diagnostics) =>
        Read(file, 0, file.Text.Length, YamlLimits.Default, diagnostics);

    /// <summary>Reads a whole file.</summary>
    public static YamlNode? Read(SourceFile file, YamlLimits limits, DiagnosticBag diagnostics) =>
        Read(file, 0, file.Text.Length, limits, diagnostics);

    /// <summary>Reads a part of a file; positions stay those of the file.</summary>
    /// <param name="file">The file that holds the text.</param>
    /// <param name="start">Where the YAML begins.</param>
    /// <param name="end">Where it ends, exclusive.</param>
    /// <param name="limits">Past a limit the rest of the text is left out.</param>
    /// <param name="diagnostics">Receives findings.</param>
    /// <returns>
    /// The first document as far as it could be read, or null if nothing could, and then there is a finding.
    /// </returns>
    public static YamlNode? Read(
        SourceFile file, int start, int end, YamlLimits limits, DiagnosticBag diagnostics)
    {
        if (end - start > limits.MaxCharacters)
        {
            var message = $"the YAML has {end - start} characters, the limit is {limits.MaxCharacters}";
            diagnostics.Add(TextRules.LimitReached, file.Span(start, start), message, "Split the file.");
            return null;
        }

        var usable = CutAtNul(file, start, end, diagnostics);
        var before = diagnostics.Count;
        var builder = new YamlTreeBuilder(file, start, limits, diagnostics);
        Feed(builder, file, start, usable, diagnostics);
        var root = builder.Finish();
        if (root is null && diagnostics.Count == before)
        {
            diagnostics.Add(
                YamlRules.EmptyDocument, file.Span(start, start), "the YAML is empty", "Write a mapping.");
        }

        return root;
    }

    private static int CutAtNul(SourceFile file, int start, int end, DiagnosticBag diagnostics)
    {
        var nul = file.Text.IndexOf('\0', start, end - start);
        if (nul < 0)
        {
            return end;
        }

        diagnostics.Add(
            YamlRules.Syntax,
            file.Span(nul, nul + 1),
            "a NUL character ends the YAML here, the rest is not read",
            "Delete the character.");
        return nul;
    }

    private static void Feed(
        YamlTreeBuilder builder, SourceFile file, int start, int end, DiagnosticBag diagnostics)
    {
        var text = start == 0 && end == file.Text.Length ? file.Text : file.Text[start..end];
        using var reader = new StringReader(text);
        var parser = new Parser(new Scanner(reader, skipComments: true));
        try
        {
            while (parser.MoveNext() && parser.Current is { } current)
            {
                if (current is StreamStart or StreamEnd)
                {
                    continue;
                }

                if (!builder.Add(current))
                {
                    return;
                }
            }
        }
        catch (YamlException problem)
        {
            diagnostics.Add(YamlSyntaxProblem.Of(problem, file.Span(start, end), builder.OpenFlow));
        }
        catch (Exception problem) when (problem is ArgumentException or InvalidOperationException
            or OverflowException)
        {
            // Scanner states that only malformed text can reach surface as these.
            var place = Math.Max(start, builder.Reached);
            const string Message = "the YAML cannot be read from here on";
            diagnostics.Add(YamlSyntaxProblem.Unreadable(Message, file.Span(place, place), builder.OpenFlow));
        }
    }
}

/// <summary>
/// How large a YAML text may be before it counts as hostile; past a limit reading stops with a finding.
/// </summary>
public sealed record YamlLimits
{
    /// <summary>For definitions, settings and front matter, which people write by hand.</summary>
    public static YamlLimits Default { get; } = new();

    /// <summary>For a file that lists all providers of a platform.</summary>
    public static YamlLimits ProvidersFile { get; } = new()
    {
        MaxCharacters = 16_000_000,
        MaxAliases = 10_000,
        MaxNodes = 2_000_000,
    };

    /// <summary>UTF-16 units of the text.</summary>
    public int MaxCharacters { get; init; } = 1_000_000;

    /// <summary>Lists and mappings inside each other, those that an alias brings included.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>Uses of anchors, not the anchors themselves.</summary>
    public int MaxAliases { get; init; } = 100;

    /// <summary>Values after every alias has been replaced by what it stands for.</summary>
    public int MaxNodes { get; init; } = 100_000;
}

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
        var kept = clause.StartsWith("While ", StringComparison.Ordinal) && comma > 0
            ? clause[(comma + 2)..]
            : clause;
        return kept.Length > 0 ? char.ToLowerInvariant(kept[0]) + kept[1..] : "the text is malformed";
    }
}
