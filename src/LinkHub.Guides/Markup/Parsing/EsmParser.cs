using Markdig.Parsers;
using Markdig.Syntax;

namespace LinkHub.Guides.Markup.Parsing;

/// <summary>
/// Module statements at the beginning of a line, up to their last line; prose that begins with <c>import</c>
/// or <c>export</c> is not one.
/// </summary>
internal sealed class EsmParser : BlockParser
{
    private static readonly string[] Exported =
        ["const ", "let ", "var ", "function ", "async ", "class ", "default ", "{", "*"];

    public EsmParser() => OpeningCharacters = ['i', 'e'];

    public override bool CanInterrupt(BlockProcessor processor, Block block) => block is not ParagraphBlock;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.Column != 0 || processor.CurrentContainer is not MarkdownDocument
            || !Opens(processor.Line.AsSpan()))
        {
            return BlockState.None;
        }

        var text = processor.Line.Text;
        var end = End(text, processor.Start);
        processor.NewBlocks.Push(new EsmBlock(this) { Span = new SourceSpan(processor.Start, end - 1) });
        return end <= processor.Line.End + 1 ? BlockState.BreakDiscard : BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block) =>
        block.Span.End <= processor.Line.End ? BlockState.BreakDiscard : BlockState.ContinueDiscard;

    private static bool Opens(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("import "))
        {
            var rest = line["import ".Length..].TrimStart();
            return rest is ['{' or '"' or '\'' or '*', ..]
                || rest.Contains(" from '", StringComparison.Ordinal)
                || rest.Contains(" from \"", StringComparison.Ordinal);
        }

        if (!line.StartsWith("export "))
        {
            return false;
        }

        var exported = line["export ".Length..].TrimStart();
        foreach (var start in Exported)
        {
            if (exported.StartsWith(start, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // A statement goes on while a bracket is open, at most to the next blank line.
    private static int End(string text, int start)
    {
        var depth = 0;
        var lineStart = start;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] is '{' or '(' or '[')
            {
                depth++;
            }
            else if (text[i] is '}' or ')' or ']')
            {
                depth--;
            }
            else if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                var isBlank = text.AsSpan(lineStart, i - lineStart).IsWhiteSpace() && lineStart > start;
                if (depth <= 0 || isBlank)
                {
                    return isBlank ? lineStart : text[i - 1] == '\r' ? i - 1 : i;
                }

                lineStart = i + 1;
            }
        }

        return text.Length;
    }
}

/// <summary>An <c>import</c> or <c>export</c> statement.</summary>
internal sealed class EsmBlock : LeafBlock
{
    public EsmBlock(BlockParser parser)
        : base(parser) => ProcessInlines = false;
}
