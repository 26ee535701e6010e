using System.Buffers;
using System.Text;

namespace LinkHub.DocGen.Html;

/// <summary>Escapes text for HTML. The only place that does.</summary>
/// <remarks>
/// Attribute values are always written in double quotes, so these four signs are all that can end a text or a
/// value. Everything else, non-ASCII letters too, is written as it is.
/// </remarks>
public static class HtmlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"");

    /// <summary>Appends text for use between tags or within a double-quoted attribute.</summary>
    public static StringBuilder AppendText(this StringBuilder html, ReadOnlySpan<char> text)
    {
        while (true)
        {
            var next = text.IndexOfAny(Special);
            if (next < 0)
            {
                return html.Append(text);
            }

            html.Append(text[..next]).Append(text[next] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                _ => "&quot;",
            });
            text = text[(next + 1)..];
        }
    }

    /// <summary>Appends <c> name="value"</c> with a leading space, or nothing if the value is null.</summary>
    /// <param name="html">Receives the attribute.</param>
    /// <param name="name">A literal of the program, never a value from a file.</param>
    /// <param name="value">As it should be read by a browser.</param>
    public static StringBuilder AppendAttribute(this StringBuilder html, string name, string? value) =>
        value is null ? html : html.Append(' ').Append(name).Append("=\"").AppendText(value).Append('"');

    /// <summary>The text for use between tags or within a double-quoted attribute.</summary>
    public static string Escape(string text) =>
        text.AsSpan().ContainsAny(Special)
            ? new StringBuilder(text.Length + 16).AppendText(text).ToString()
            : text;
}
