using System.Buffers;
using System.Globalization;
using System.Text;
using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Export;

/// <summary>Escapes text for HTML: the one place where exported text becomes markup.</summary>
internal static class HtmlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"");

    /// <summary>Text with variables as they are written.</summary>
    public static void Append(StringBuilder html, TemplateText text) => Append(html, text.ToString());

    /// <summary>An attribute with a space before it; nothing where the value is null.</summary>
    public static void AppendAttribute(StringBuilder html, string name, TemplateText? value)
    {
        if (value is not null)
        {
            html.Append(' ').Append(name).Append("=\"");
            Append(html, value);
            html.Append('"');
        }
    }

    /// <summary>An attribute with a number; nothing where the value is null.</summary>
    public static void AppendAttribute(StringBuilder html, string name, int? value)
    {
        if (value is { } number)
        {
            html.Append(CultureInfo.InvariantCulture, $" {name}=\"{number}\"");
        }
    }

    private static void Append(StringBuilder html, ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Special); at >= 0; at = text.IndexOfAny(Special))
        {
            html.Append(text[..at]).Append(text[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                _ => "&quot;",
            });
            text = text[(at + 1)..];
        }

        html.Append(text);
    }
}
