using Markdig.Parsers;
using Markdig.Syntax;

namespace LinkHub.Guides.Markup.Parsing;

/// <summary>Paragraphs and underlined headings; the underline too may stand at any indentation.</summary>
internal sealed class AnyIndentParagraphParser : ParagraphBlockParser
{
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsCodeIndent)
        {
            processor.RestartIndent();
        }

        return base.TryContinue(processor, block);
    }
}
