using System.Text;
using Markdig.Helpers;

namespace LinkHub.Guides.Markup.Lowering;

/// <summary>
/// Resolves character references in attribute values, as JSX does; one without a semicolon is text.
/// </summary>
internal static class Entities
{
    public static string Decode(string text)
    {
        if (!text.Contains('&'))
        {
            return text;
        }

        var decoded = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == '&' && Reference(text, at, out var length) is { } value)
            {
                decoded.Append(value);
                at += length;
            }
            else
            {
                decoded.Append(text[at++]);
            }
        }

        return decoded.ToString();
    }

    private static string? Reference(string text, int at, out int length)
    {
        length = HtmlHelper.ScanEntity(
            new StringSlice(text, at, text.Length - 1),
            out var number,
            out var start,
            out var nameLength);
        if (length == 0)
        {
            return null;
        }

        return nameLength == 0
            ? EntityHelper.DecodeEntity(number)
            : EntityHelper.DecodeEntity(text.AsSpan(start, nameLength));
    }
}
