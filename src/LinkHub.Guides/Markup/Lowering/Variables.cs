using System.Collections.Frozen;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup.Lowering;

/// <summary>The variables that guides may use.</summary>
internal static class Variables
{
    private static readonly FrozenSet<string> Known = FrozenSet.Create(
        "brand.name", "brand.hub", "brand.supportEmail", "brand.url", "provider.name", "method.label");

    private static readonly string[] Roots = ["brand.", "provider.", "method."];

    public static bool IsKnown(string name) => Known.Contains(name);

    /// <summary>Whether a name without white space lies under one of the roots, known or not.</summary>
    public static bool IsUnderRoot(string name) =>
        Roots.Any(root => name.StartsWith(root, StringComparison.Ordinal))
        && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-');

    /// <summary>
    /// Text in which <c>{name}</c> of a known variable stands for its value; other braces are literal.
    /// </summary>
    /// <param name="text">Escapes and entities are already resolved.</param>
    /// <param name="span">Where an unknown name is reported.</param>
    /// <param name="diagnostics">Receives unknown names under a known root.</param>
    public static TemplateText Parse(string text, SourceSpan span, DiagnosticBag diagnostics)
    {
        text = Unseen.Clean(text, span, diagnostics);
        if (!text.Contains('{'))
        {
            return TemplateText.Literal(text);
        }

        var parts = new List<TemplatePart>();
        var from = 0;
        for (var open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', open + 1))
        {
            var close = text.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            var name = text[(open + 1)..close].Trim();
            if (!IsKnown(name))
            {
                ReportUnknown(name, span, diagnostics);
                continue;
            }

            if (open > from)
            {
                parts.Add(TemplatePart.Literal(text[from..open]));
            }

            parts.Add(TemplatePart.Variable(name));
            from = close + 1;
        }

        if (from < text.Length)
        {
            parts.Add(TemplatePart.Literal(text[from..]));
        }

        return new TemplateText(parts);
    }

    /// <summary>Reports a name that lies under a known root but is no variable.</summary>
    /// <returns>Whether it was one.</returns>
    public static bool ReportUnknown(string name, SourceSpan span, DiagnosticBag diagnostics)
    {
        if (!IsUnderRoot(name))
        {
            return false;
        }

        var help = Suggestion.Nearest(name, Known) is { } nearest
            ? $"Write `{{{nearest}}}`."
            : $"Use one of {string.Join(", ", Known.Order(StringComparer.Ordinal).Select(n => $"`{n}`"))}.";
        diagnostics.Add(MarkupRules.UnknownVariable, span, $"`{name}` is no variable", help);
        return true;
    }
}
