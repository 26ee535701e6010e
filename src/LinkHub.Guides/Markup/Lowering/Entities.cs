using Markdig.Helpers;

namespace LinkHub.Guides.Markup.Lowering;

/// <summary>Resolves character references in attribute values, as JSX does.</summary>
internal static class Entities
{
    public static string Decode(string text)
    {
        if (!text.Contains('&'))
        {
            return text;
        }

        var decoded = new System.Text.StringBuilder(text.Length);
        var slice = new StringSlice(text);
        while (!slice.IsEmpty)
        {
            var length = slice.CurrentChar == '&' ? HtmlHelper.ScanEntity(slice, out var number, out var start, out var end) is var n and > 0
                && Resolve(text, number, start, end) is { } value && Append(decoded, value) ? n : 0 : 0;
            if (length == 0)
            {
                decoded.Append(slice.CurrentChar);
                length = 1;
            }

            slice.Start += length;
        }

        return decoded.ToString();
    }

    private static string? Resolve(string text, int number, int start, int end) =>
        end > start ? EntityHelper.DecodeEntity(text.AsSpan(start, end - start)) : EntityHelper.DecodeEntity(number);

    private static bool Append(System.Text.StringBuilder builder, string value) => builder.Append(value) is not null;
}
