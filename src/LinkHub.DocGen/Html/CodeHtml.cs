using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Html;

/// <summary>Blocks of code, with their title or language above.</summary>
internal static class CodeHtml
{
    public static void Write(BodyWriter writer, CodeBlockNode block, string? title)
    {
        writer.Open("div", "code", block);
        if (!string.IsNullOrWhiteSpace(title))
        {
            writer.Html.Append("<p class=\"code-title\">").AppendText(title).Append("</p>");
        }

        writer.Html.Append("<pre tabindex=\"0\"><code>").AppendText(block.Text.ToString()).Append("</code></pre></div>");
    }
}
