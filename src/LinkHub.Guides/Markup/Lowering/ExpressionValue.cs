using LinkHub.Guides.Markup.Parsing;

namespace LinkHub.Guides.Markup.Lowering;

/// <summary>
/// The value of a literal: <c>'text'</c>, <c>"text"</c>, a template without places to fill, a number or a
/// word.
/// </summary>
internal static class ExpressionValue
{
    /// <summary>
    /// An attribute's value as text; null for a name alone, for <c>{true}</c>, and for what is no literal.
    /// </summary>
    public static string? Of(JsxAttribute attribute) => attribute.Kind switch
    {
        JsxValueKind.Quoted or JsxValueKind.Bare => Entities.Decode(LineEnds(attribute.Raw)),
        JsxValueKind.Expression => Literal(attribute.Raw) is "true" ? null : Literal(attribute.Raw),
        _ => null,
    };

    /// <summary>The value of a literal expression, or null where it is none.</summary>
    public static string? Literal(string code)
    {
        var text = LineEnds(code).Trim();
        if (text is "true" or "false" or "null" or "undefined")
        {
            return text;
        }

        if (text.Length > 0 && (char.IsAsciiDigit(text[0]) || text[0] == '-'))
        {
            return double.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out _)
                ? text
                : null;
        }

        return text.Length >= 2 && text[0] is '\'' or '"' or '`' && text[^1] == text[0]
            ? Unquote(text)
            : null;
    }

    // However a file ends its lines, the value is the same.
    private static string LineEnds(string text) => text
        .Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static string? Unquote(string text)
    {
        var inner = text[1..^1];
        if (text[0] == '`' && inner.Contains("${", StringComparison.Ordinal))
        {
            return null;
        }

        if (!inner.Contains('\\'))
        {
            return inner.Contains(text[0]) ? null : inner;
        }

        var value = new System.Text.StringBuilder(inner.Length);
        for (var i = 0; i < inner.Length; i++)
        {
            if (inner[i] == text[0])
            {
                return null;
            }

            value.Append(inner[i] == '\\' && i + 1 < inner.Length ? Escaped(inner[++i]) : inner[i]);
        }

        return value.ToString();
    }

    private static char Escaped(char c) => c switch
    {
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        _ => c,
    };
}
