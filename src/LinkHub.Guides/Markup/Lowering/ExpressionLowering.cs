using LinkHub.Guides.Markup.Parsing;

namespace LinkHub.Guides.Markup.Lowering;

/// <summary>
/// Decides the meaning of an expression in text: a variable, a literal, a comment, or only its own source.
/// </summary>
internal static class ExpressionLowering
{
    /// <summary>Appends the value of the expression.</summary>
    /// <returns>False if it stands for nothing.</returns>
    public static bool Append(JsxExpression expression, TextRun text, LoweringContext context)
    {
        var code = expression.Code.Trim();
        if (IsComment(code) || code is "true" or "false" or "null" or "undefined")
        {
            return false;
        }

        if (Variables.IsKnown(code))
        {
            text.AppendVariable(code, expression.Start, expression.End);
            return true;
        }

        if (ExpressionValue.Literal(code) is { } literal)
        {
            text.AppendResolved(literal, expression.Start, expression.End);
            return literal.Length > 0;
        }

        var span = context.Span(expression.Start, expression.End);
        if (!Variables.ReportUnknown(code, span, context.Diagnostics))
        {
            context.Diagnostics.Add(
                MarkupRules.UnsupportedExpression,
                span,
                "the expression is not evaluated and shows as it is written",
                "Write `\\{` for a brace that is meant as text, or put the text in back-ticks.");
        }

        text.Append($"{{{expression.Code}}}", expression.Start, expression.End);
        return true;
    }

    public static void Report(JsxDeclaration declaration, LoweringContext context)
    {
        var isComment = declaration.Opener == "<!--";
        if (isComment && IsForChecker(declaration, context))
        {
            return;
        }

        context.Diagnostics.Add(
            MarkupRules.UnsafeHtml,
            context.Span(declaration.Start, declaration.End),
            isComment ? "an HTML comment was left out" : $"`{declaration.Opener}` was left out",
            isComment ? "Write the comment as `{/* … */}`." : "Delete it.");
    }

    // A comment for the checker may be an HTML comment in Markdown that is not MDX.
    private static bool IsForChecker(JsxDeclaration declaration, LoweringContext context)
    {
        var path = context.File.Path;
        var text = context.Span(declaration.Start, declaration.End).Text.AsSpan();
        return !path.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase)
            && text.StartsWith("<!--", StringComparison.Ordinal)
            && text[4..].TrimStart().StartsWith("guidecheck-", StringComparison.Ordinal);
    }

    private static bool IsComment(string code)
    {
        while (code.StartsWith("/*", StringComparison.Ordinal)
            && code.IndexOf("*/", 2, StringComparison.Ordinal) is var end and >= 0)
        {
            code = code[(end + 2)..].TrimStart();
        }

        return code.Length == 0;
    }
}

/// <summary>
/// The value of a literal: <c>'text'</c>, <c>"text"</c>, a template without placeholders, a number or a word.
/// </summary>
internal static class ExpressionValue
{
    /// <summary>
    /// An attribute's value as text; null for a name alone, for <c>{true}</c>, and for anything but a
    /// literal.
    /// </summary>
    public static string? Of(JsxAttribute attribute) => attribute.Kind switch
    {
        JsxValueKind.Quoted or JsxValueKind.Bare => Entities.Decode(LineEnds(attribute.Raw)),
        JsxValueKind.Expression => Literal(attribute.Raw) is "true" ? null : Literal(attribute.Raw),
        _ => null,
    };

    /// <summary>The value of a literal expression, or null if it is none.</summary>
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
