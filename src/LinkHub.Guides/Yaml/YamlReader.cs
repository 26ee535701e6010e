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
    /// <param name="diagnostics">Receives what was wrong.</param>
    /// <returns>
    /// The first document as far as it could be read; null where nothing could, and then there is a finding.
    /// </returns>
    public static YamlNode? Read(SourceFile file, int start, int end, YamlLimits limits, DiagnosticBag diagnostics)
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
            diagnostics.Add(YamlRules.EmptyDocument, file.Span(start, start), "the YAML is empty", "Write a mapping.");
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

    private static void Feed(YamlTreeBuilder builder, SourceFile file, int start, int end, DiagnosticBag diagnostics)
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
        catch (Exception problem) when (problem is ArgumentException or InvalidOperationException or OverflowException)
        {
            // Scanner states that only malformed text can reach surface as these.
            var place = Math.Max(start, builder.Reached);
            const string Message = "the YAML cannot be read from here on";
            diagnostics.Add(YamlSyntaxProblem.Unreadable(Message, file.Span(place, place), builder.OpenFlow));
        }
    }
}
