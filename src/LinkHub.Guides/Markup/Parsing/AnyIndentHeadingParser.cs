using Markdig.Parsers;

namespace LinkHub.Guides.Markup.Parsing;

/// <summary>Headings with number signs, at any indentation.</summary>
internal sealed class AnyIndentHeadingParser : HeadingBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent)
        {
            processor.RestartIndent();
        }

        return base.TryOpen(processor);
    }
}
