using System.Text;
using LinkHub.Guides.Markup.Parsing;
using LinkHub.Guides.Text;
using Markdig.Helpers;

namespace LinkHub.Guides.Markup.Lowering;

/// <summary>Turns fenced code into nodes.</summary>
internal static class CodeLowering
{
    public static CodeBlockNode Lower(CodeFenceBlock fence, SourceSpan span, LoweringContext context)
    {
        var info = HtmlHelper.Unescape(fence.Info.ToString());
        var space = info.AsSpan().IndexOfAny(" \t");
        var language = space < 0 ? info : info[..space];
        var title = space < 0 ? "" : WithoutAttributes(info[space..]);
        return new CodeBlockNode(
            language.Length == 0 || language.Contains('=') ? null : language,
            title.Length == 0 ? null : title,
            context.Code(Text(fence), span),
            span);
    }

    private static string Text(CodeFenceBlock fence)
    {
        var text = new StringBuilder();
        for (var i = 0; i < fence.Lines.Count; i++)
        {
            if (i > 0)
            {
                text.Append('\n');
            }

            text.Append(fence.Lines.Lines[i].Slice.AsSpan());
        }

        return text.ToString();
    }

    // Attributes such as `theme={null}` and bare switches behind them are for renderers, not for readers.
    private static string WithoutAttributes(string text)
    {
        var words = text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Where(static word => !word.Contains('=')));
    }
}
