using System.Text;
using LinkHub.GuideCheck.Rules.Words;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Whitelabel;

/// <summary>
/// A text as one brand says it: variables have their values, the host's words are the brand's.
/// </summary>
/// <remarks>
/// One pass from left to right over what was written: neither a value nor a replacement is ever replaced
/// again, so terms cannot go round in circles.
/// </remarks>
public static class BrandedText
{
    /// <summary>The literal text; the same instance where nothing applies.</summary>
    /// <param name="text">As written.</param>
    /// <param name="span">Where it was written.</param>
    /// <param name="use">What the text is for.</param>
    /// <param name="page">For whom and about what.</param>
    /// <param name="report">Receives missing values, replacements, and host words that had to stay.</param>
    public static TemplateText Of(
        TemplateText text, SourceSpan span, TextUse use, PageContext page, BrandReport report)
    {
        if (text.HasVariables)
        {
            var expanded = Write(text.Parts, span, use, page, report);
            HostWordsLeft.Report(expanded, span, use, page, report);
            return TemplateText.Literal(expanded);
        }

        var literal = text.ToString();
        var branded = Of(literal, span, use, page, report);
        return ReferenceEquals(literal, branded) ? text : TemplateText.Literal(branded);
    }

    /// <summary>The same for text that cannot hold variables, such as a definition's labels.</summary>
    public static string Of(string text, SourceSpan span, TextUse use, PageContext page, BrandReport report)
    {
        var branded = page.Brand.Terms.MayHold(text)
            ? Write([TemplatePart.Literal(text)], span, use, page, report)
            : text;
        HostWordsLeft.Report(branded, span, use, page, report);
        return branded == text ? text : branded;
    }

    private static string Write(
        IReadOnlyList<TemplatePart> parts, SourceSpan span, TextUse use, PageContext page, BrandReport report)
    {
        var written = new StringBuilder();
        foreach (var part in parts)
        {
            if (!part.IsVariable)
            {
                WriteLiteral(written, part.Text, span, use, page, report);
            }
            else if (page.Brand.ValueOf(part.Text, page.Subject) is { } value)
            {
                Append(written, value, use, page);
            }
            else
            {
                var message = $"the brand `{page.Brand.Brand.Id}` has no value for `{part.Text}`";
                report.Diagnostics.Add(WhitelabelRules.MissingValue, span, message, HelpFor(part.Text, page));
            }
        }

        return written.ToString();
    }

    private static void WriteLiteral(
        StringBuilder written, string text, SourceSpan span, TextUse use, PageContext page, BrandReport report)
    {
        var from = 0;
        var at = 0;
        while (page.Brand.Terms.Next(text, at) is { } match)
        {
            at = match.End;
            var isAnchor = use == TextUse.Address && IsOwnAnchor(text, match.Start);
            var isAddress = !isAnchor && (use == TextUse.Address || AddressText.Holds(text, match.Start, match.End));
            if (isAddress && !match.Term.IsAddress)
            {
                at = match.Start + 1;
                continue;
            }

            var found = text.AsSpan(match.Start, match.Length);
            var by = match.Term.For(
                found, match.Start > 0 ? text[match.Start - 1] : ' ', match.End < text.Length ? text[match.End] : ' ');
            written.Append(text, from, match.Start - from);
            from = match.End;
            if (!found.SequenceEqual(by))
            {
                report.Replaced(match.Term.Text, match.Term.By, span);
            }

            Append(written, isAnchor ? by.Replace(' ', '-') : by, use, page);
        }

        written.Append(text, from, text.Length - from);
    }

    // `#connect-acme` follows its heading, which says the brand's words; anchors of other sites are theirs.
    private static bool IsOwnAnchor(string address, int at) =>
        address.IndexOf('#') is var hash and >= 0 && hash < at && !address.Contains("//", StringComparison.Ordinal);

    private static void Append(StringBuilder written, string value, TextUse use, PageContext page)
    {
        if (use == TextUse.Words && page.IsEnglish)
        {
            Article.Mend(written, value);
        }

        written.Append(value);
    }

    private static string HelpFor(string variable, PageContext page) => variable switch
    {
        "brand.supportEmail" => $"Add `support: {{email: …}}` to `{page.Brand.Brand.File.Path}`.",
        "brand.url" => $"Add `url:` to `{page.Brand.Brand.File.Path}`.",
        _ => "Use the variable only in guides of a connector and method.",
    };
}
