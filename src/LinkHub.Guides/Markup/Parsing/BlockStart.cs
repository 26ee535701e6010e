using Markdig.Parsers;

namespace LinkHub.Guides.Markup.Parsing;

/// <summary>Tells whether a line begins a block that ends a table.</summary>
internal static class BlockStart
{
    public static bool IsAt(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan();
        return line[0] switch
        {
            '>' => true,
            '#' => IsHeading(line),
            '`' or '~' => line.Length - line.TrimStart(line[0]).Length >= 3,
            '<' or '{' => JsxFlowParser.Scan(
                processor.Line.Text,
                processor.Start,
                JsxFlowParser.QuoteDepth(processor),
                ParseLimits.Of(processor.Context)) is not null,
            '-' or '*' or '_' or '+' => IsBullet(line) || IsThematicBreak(line),
            >= '0' and <= '9' => IsNumber(line),
            _ => false,
        };
    }

    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        var rest = line.TrimStart('#');
        return line.Length - rest.Length <= 6 && (rest.IsEmpty || rest[0] is ' ' or '\t');
    }

    private static bool IsBullet(ReadOnlySpan<char> line) =>
        line[0] != '_' && (line.Length == 1 || line[1] is ' ' or '\t');

    private static bool IsThematicBreak(ReadOnlySpan<char> line) =>
        !line.ContainsAnyExcept(line[0], ' ', '\t') && line.Count(line[0]) >= 3;

    private static bool IsNumber(ReadOnlySpan<char> line)
    {
        var rest = line.TrimStart("0123456789");
        return line.Length - rest.Length <= 9 && rest is ['.' or ')'] or ['.' or ')', ' ' or '\t', ..];
    }
}
