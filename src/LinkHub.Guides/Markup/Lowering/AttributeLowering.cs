using LinkHub.Guides.Markup.Parsing;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup.Lowering;

/// <summary>Keeps an element's allowed attributes and reports the rest.</summary>
internal static class AttributeLowering
{
    public static IReadOnlyList<MarkupAttribute> Lower(JsxTag tag, LoweringContext context)
    {
        if (tag.Attributes.Count == 0)
        {
            return [];
        }

        var kept = new List<MarkupAttribute>(tag.Attributes.Count);
        foreach (var attribute in tag.Attributes)
        {
            if (IsKept(tag, attribute, context) && Lower(attribute, context) is var lowered
                && IsAddressAllowed(tag, lowered, context))
            {
                kept.Add(lowered);
            }
        }

        return kept;
    }

    // Links, pictures and frames look at their own address; a component's is looked at here.
    private static bool IsAddressAllowed(JsxTag tag, MarkupAttribute attribute, LoweringContext context)
    {
        if (!ElementCatalogue.IsComponent(tag.Name) || attribute.Value is not { } value)
        {
            return true;
        }

        var isAllowed = attribute.Name switch
        {
            "href" => UrlPolicy.MayLink(value),
            "img" or "icon" => UrlPolicy.MayLoad(value),
            _ => true,
        };
        if (!isAllowed)
        {
            Report(
                context,
                attribute.ValueSpan,
                $"the address in `{attribute.Name}` is not allowed",
                "Use an http(s) or relative address.");
        }

        return isAllowed;
    }

    private static MarkupAttribute Lower(JsxAttribute attribute, LoweringContext context)
    {
        var valueSpan = context.Span(attribute.ValueStart, attribute.ValueEnd);
        var value = attribute.Kind == JsxValueKind.Expression && Variables.IsKnown(attribute.Raw.Trim())
            ? new TemplateText([TemplatePart.Variable(attribute.Raw.Trim())])
            : ExpressionValue.Of(attribute) is { } text
                ? Variables.Parse(text, valueSpan, context.Diagnostics)
                : Unsupported(attribute, valueSpan, context);
        return new MarkupAttribute(
            attribute.Name,
            value,
            context.Span(attribute.Start, attribute.End),
            valueSpan);
    }

    // A value that cannot be evaluated is kept as it was written, so that nothing is lost and nothing is run.
    private static TemplateText? Unsupported(JsxAttribute attribute, SourceSpan span, LoweringContext context)
    {
        if (attribute.Kind != JsxValueKind.Expression || ExpressionValue.Literal(attribute.Raw) is not null)
        {
            return null;
        }

        if (!Variables.ReportUnknown(attribute.Raw.Trim(), span, context.Diagnostics))
        {
            context.Diagnostics.Add(
                MarkupRules.UnsupportedExpression,
                span,
                $"the value of `{attribute.Name}` is an expression",
                "Write the value itself in quotes.");
        }

        return TemplateText.Literal($"{{{attribute.Raw}}}");
    }

    private static bool IsKept(JsxTag tag, JsxAttribute attribute, LoweringContext context)
    {
        var name = attribute.Name;
        var span = context.Span(attribute.Start, attribute.End);
        if (AttributeCatalogue.IsGuide(name) || AttributeCatalogue.IsKept(tag.Name, name)
            || IsFootnote(tag, attribute))
        {
            return true;
        }

        if (GuideAttributes.Meant(name) is { } meant)
        {
            context.Diagnostics.Add(
                MarkupRules.MisspeltAttribute,
                span,
                $"`{name}` is not `{meant}`",
                $"Write `{meant}`.");
        }
        else if (name.Equals("style", StringComparison.OrdinalIgnoreCase))
        {
            if (!StylePolicy.IsHarmless(Entities.Decode(attribute.Raw)))
            {
                Report(
                    context,
                    span,
                    "`style` does more than arrange and was left out",
                    "Delete the `style`.");
            }
        }
        else if (IsDangerous(attribute))
        {
            Report(context, span, $"the attribute `{Shown(name)}` was left out", "Delete the attribute.");
        }
        else if (!AttributeCatalogue.IsSilent(name))
        {
            context.Diagnostics.Add(
                MarkupRules.UnknownAttribute,
                span,
                $"`{tag.Name}` has no attribute `{name}`",
                "Delete the attribute.");
        }

        return false;
    }

    // A footnote written as elements keeps its id, so that its mark still leads to it.
    private static bool IsFootnote(JsxTag tag, JsxAttribute attribute) =>
        tag.Name == "span" && attribute is { Name: "id", Kind: JsxValueKind.Quoted }
        && attribute.Raw.StartsWith(FootnoteLowering.Prefix, StringComparison.Ordinal);

    private static void Report(LoweringContext context, SourceSpan span, string message, string help) =>
        context.Diagnostics.Add(MarkupRules.UnsafeHtml, span, message, help);

    private static string Shown(string name) => name.Length == 0 ? "{...}" : name;

    private static bool IsDangerous(JsxAttribute attribute) => attribute.Kind == JsxValueKind.Spread
        || attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
        || attribute.Name.ToLowerInvariant() is "srcdoc" or "formaction" or "action" or "background" or "data"
            or "ping" or "dangerouslysetinnerhtml" or "xlink:href";
}
