using LinkHub.Guides.Markup.Lowering;
using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Markup.Envelopes;

/// <summary>YAML front matter between two lines of three dashes at the very beginning.</summary>
internal static class SourceEnvelope
{
    /// <summary>What the front matter of a file says; null for a file without one.</summary>
    public static FrontMatter? FrontMatterOf(SourceFile file, DiagnosticBag diagnostics)
    {
        if (FindEnd(file.Text) is not { } end)
        {
            return null;
        }

        var before = diagnostics.Count;
        var start = Next(file.Text, LineEnd(file.Text, 0));
        var close = file.Text.AsSpan(0, end).TrimEnd().LastIndexOf("---");
        var isClosed = close >= start;
        if (!isClosed)
        {
            diagnostics.Add(
                MarkupRules.BadFrontMatter,
                file.Span(0, Math.Min(3, file.Text.Length)),
                "the front matter is not closed",
                "Write `---` on a line of its own behind it.");
            (end, close) = UnclosedEnd(file.Text, start);
        }

        var yaml = YamlReader.Read(file, start, Math.Max(start, close), YamlLimits.Default, diagnostics);
        var frontMatter = FrontMatterReader.Read(yaml, file.Span(0, end), diagnostics);
        return frontMatter with { IsSound = diagnostics.Count == before };
    }

    /// <summary>Reads what stands below a front matter.</summary>
    public static MarkupDocument Read(
        SourceFile file, FrontMatter frontMatter, MarkupOptions options, DiagnosticBag diagnostics)
    {
        var end = frontMatter.Span!.Value.End;
        var document = new MarkupDocument(file, EnvelopeKind.Source, frontMatter)
        {
            Body = BodyReader.Read(file, end, options, diagnostics, new SnippetTrail()),
            Title = Template(frontMatter.Title, diagnostics),
            Description = Template(frontMatter.Description, diagnostics),
        };
        TitleChecks.Check(document, diagnostics);
        return document;
    }

    // The offset behind the closing fence's line; the text's length where it is missing; null without front
    // matter.
    private static int? FindEnd(string text)
    {
        var first = LineEnd(text, 0);
        if (text.AsSpan(0, first).TrimEnd() is not "---")
        {
            return null;
        }

        for (var start = Next(text, first); start < text.Length; start = Next(text, LineEnd(text, start)))
        {
            if (text.AsSpan(start, LineEnd(text, start) - start).TrimEnd() is "---")
            {
                return Next(text, LineEnd(text, start));
            }
        }

        // A lone rule at the beginning of a text is a rule.
        return LooksLikeYaml(text.AsSpan(Math.Min(Next(text, first), text.Length))) ? text.Length : null;
    }

    // Without a closing fence the first blank line ends the block: the text behind it is not lost.
    private static (int End, int Close) UnclosedEnd(string text, int start)
    {
        for (var at = start; at < text.Length; at = Next(text, LineEnd(text, at)))
        {
            if (text.AsSpan(at, LineEnd(text, at) - at).IsWhiteSpace())
            {
                return (at, at);
            }
        }

        return (text.Length, text.Length);
    }

    private static Located<TemplateText>? Template(Located<string>? text, DiagnosticBag diagnostics) =>
        text is { } located ? located.Map(value => Variables.Parse(value, located.Span, diagnostics)) : null;

    private static bool LooksLikeYaml(ReadOnlySpan<char> text)
    {
        var line = text[..Math.Max(0, text.IndexOfAny('\r', '\n'))];
        var colon = line.IndexOf(':');
        return colon > 0 && !line[..colon].ContainsAny(' ', '\t');
    }

    private static int LineEnd(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny('\r', '\n');
        return length < 0 ? text.Length : start + length;
    }

    private static int Next(string text, int lineEnd)
    {
        var at = lineEnd < text.Length && text[lineEnd] == '\r' ? lineEnd + 1 : lineEnd;
        return at < text.Length && text[at] == '\n' ? at + 1 : at;
    }
}
