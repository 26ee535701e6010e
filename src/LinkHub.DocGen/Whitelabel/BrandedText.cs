using LinkHub.GuideCheck.Rules.Words;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;
using LinkHub.Guides.Whitelabel.Names;

namespace LinkHub.DocGen.Whitelabel;

/// <summary>
/// A text in the brand's words: variables have their values, and the host's words are replaced by the
/// brand's.
/// </summary>
/// <remarks>
/// One pass from left to right over the written text: neither a value nor a replacement is replaced again, so
/// terms cannot go round in circles.
/// </remarks>
public static class BrandedText
{
    /// <summary>The literal text; the same instance where nothing applies.</summary>
    /// <param name="text">As written.</param>
    /// <param name="span">Where it was written.</param>
    /// <param name="use">The use of the text.</param>
    /// <param name="page">The brand and the subject of the page.</param>
    /// <param name="report">Receives missing values, replacements, and host words that had to stay.</param>
    /// <param name="around">The line that the text is part of, or null if it is a line of its own.</param>
    public static TemplateText Of(
        TemplateText text,
        SourceSpan span,
        TextUse use,
        PageContext page,
        BrandReport report,
        Surroundings? around = null)
    {
        if (text.HasVariables)
        {
            var writing = new BrandWriting(
                span, use, page, report, around ?? new Surroundings(text.ToString(), 0));
            Write(text.Parts, writing);
            HostWordsLeft.Report(writing.Text, writing.Left, span, use, page, report);
            return TemplateText.Literal(writing.Text);
        }

        var literal = text.ToString();
        var branded = Of(literal, span, use, page, report, around);
        return ReferenceEquals(literal, branded) ? text : TemplateText.Literal(branded);
    }

    /// <summary>The same for text that cannot hold variables, such as a definition's labels.</summary>
    public static string Of(
        string text, SourceSpan span, TextUse use, PageContext page, BrandReport report,
        Surroundings? around = null)
    {
        if (!page.Brand.Terms.MayHold(text))
        {
            HostWordsLeft.Report(text, [], span, use, page, report);
            return text;
        }

        var writing = new BrandWriting(span, use, page, report, around ?? AsLine(text, use));
        writing.AddLiteral(text);
        HostWordsLeft.Report(writing.Text, writing.Left, span, use, page, report);
        return writing.Text == text ? text : writing.Text;
    }

    private static Surroundings AsLine(string text, TextUse use) => use == TextUse.Code
        ? new Surroundings($"{InlineText.CodeStart}{text}{InlineText.CodeEnd}", 1)
        : new Surroundings(text, 0);

    private static void Write(IReadOnlyList<TemplatePart> parts, BrandWriting writing)
    {
        var (page, report) = (writing.Page, writing.Report);
        foreach (var part in parts)
        {
            if (!part.IsVariable)
            {
                writing.AddLiteral(part.Text);
            }
            else if (page.Brand.ValueOf(part.Text, page.Subject) is { } value)
            {
                writing.AddValue(part.Text, value);
            }
            else
            {
                var message = $"the brand `{page.Brand.Brand.Id}` has no value for `{part.Text}`";
                report.Diagnostics.Add(
                    WhitelabelRules.MissingValue, writing.Span, message, HelpFor(part.Text, page));
            }
        }
    }

    private static string HelpFor(string variable, PageContext page) => variable switch
    {
        "brand.supportEmail" => $"Add `support: {{email: …}}` to `{page.Brand.Brand.File.Path}`.",
        "brand.url" => $"Add `url:` to `{page.Brand.Brand.File.Path}`.",
        _ => "Use the variable only in guides of a connector and method.",
    };
}

/// <summary>The use of a text, which decides what may be changed in it.</summary>
public enum TextUse
{
    /// <summary>Prose, titles, labels: words are replaced and articles corrected.</summary>
    Words,

    /// <summary>Code: words are replaced.</summary>
    Code,

    /// <summary>
    /// The address of a link or picture: changed only by terms that are addresses themselves.
    /// </summary>
    Address,
}

/// <summary>The line that a text is part of, by which a mention of the host's name is judged.</summary>
/// <param name="Text">The line, with the marks of
/// <see cref="LinkHub.Guides.Whitelabel.Names.InlineText"/>.</param>
/// <param name="Start">Where the text begins in it.</param>
public readonly record struct Surroundings(string Text, int Start);
