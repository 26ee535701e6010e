using LinkHub.GuideCheck.Rules.Words;
using LinkHub.Guides.Text;
using LinkHub.Guides.Whitelabel.Names;

namespace LinkHub.DocGen.Whitelabel;

/// <summary>Reports host words that had to stay in a text, at the place where they were written.</summary>
internal static class HostWordsLeft
{
    private static readonly string[] Schemes = ["mailto:", "http://"];

    /// <param name="text">The text after all replacing.</param>
    /// <param name="left">Where in it names stand that were judged and stay.</param>
    /// <param name="span">Where it was written.</param>
    /// <param name="use">The use of the text.</param>
    /// <param name="page">The brand and the subject of the page.</param>
    /// <param name="report">Receives the findings.</param>
    public static void Report(
        string text, IReadOnlyList<Range> left, SourceSpan span, TextUse use, PageContext page,
        BrandReport report)
    {
        if (!page.Brand.Scanner.HoldsPlain(text))
        {
            return;
        }

        var functional = page.Brand.FunctionalFor(page.Subject.ConnectorKey);
        var lastEnd = -1;
        foreach (var (word, start, end, meaning) in page.Brand.Scanner.Find(text))
        {
            if (left.Any(range => range.Start.Value < end && start < range.End.Value))
            {
                continue;
            }

            if (page.Brand.HostWords.Allowed.At(word, text, start, end, span.File.Path) is { } allowance)
            {
                report.Leave(new NameLeft(word, allowance, span));
                continue;
            }

            var token = AddressText.TokenAround(text, start, end);
            if (token.Start.Value < lastEnd)
            {
                continue;
            }

            lastEnd = token.End.Value;
            var finding = meaning == NameUse.Unclear && !AddressText.IsAddress(text[token])
                ? UnclearName.Finding(word, Within(span, text[start..end], word))
                : Finding(text[token], word, span, use, functional, page);
            report.Diagnostics.Add(finding);

            // An allowed address may stand elsewhere on the page in another form, which is not allowed.
            if (finding.Severity == Severity.Error)
            {
                report.ReportedWords.Add(word);
            }
        }
    }

    private static Diagnostic Finding(
        string token,
        string word,
        SourceSpan span,
        TextUse use,
        IReadOnlyList<string> functional,
        PageContext page)
    {
        var shown = Written(span, token);
        var place = Within(span, shown, word);
        var brand = page.Brand.Brand;
        if (use == TextUse.Address && !token.Contains(':')
            && !token.StartsWith("//", StringComparison.Ordinal))
        {
            return new Diagnostic(
                WhitelabelRules.BrandLeak, $"the hub of `{brand.Id}` would show `{shown}`", place)
            {
                Help = $"Rename the file so that its name does not say `{word}`.",
            };
        }

        if (!AddressText.IsAddress(token))
        {
            return new Diagnostic(
                WhitelabelRules.BrandLeak, $"the hub of `{brand.Id}` would show `{word}`", place)
            {
                Help = $"Rewrite the text, or add what holds the word to `terms` in `{brand.File.Path}`.",
            };
        }

        if (functional.Contains(token, StringComparer.Ordinal))
        {
            return new Diagnostic(
                WhitelabelRules.AllowedLeak, $"the hub of `{brand.Id}` shows `{shown}`, as allowed", place);
        }

        var key = page.Subject.ConnectorKey ?? "<connector>";
        return new Diagnostic(
            WhitelabelRules.HostDomain, $"the hub of `{brand.Id}` would show `{shown}`", place)
        {
            Help =
                $"Map the address in `terms` of `{brand.File.Path}`, or allow it under `functional: {{{key}: […]}}`"
                + " in `linkhub.yaml` if it must stay exactly as it is.",
        };
    }

    // A bare address becomes a link by itself; the words and the link are one place and one finding.
    private static string Written(SourceSpan span, string token)
    {
        var scheme = Schemes.FirstOrDefault(
            scheme => token.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
        var isAdded = scheme is not null && !span.Text.Contains(token, StringComparison.OrdinalIgnoreCase)
            && span.Text.Contains(token[scheme.Length..], StringComparison.OrdinalIgnoreCase);
        return isAdded ? token[scheme!.Length..] : token;
    }

    private static SourceSpan Within(SourceSpan span, string token, string word)
    {
        foreach (var sought in (string[])[token, word])
        {
            var at = span.File.Text.AsSpan(span.Start, span.Length)
                .IndexOf(sought, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                return span.Slice(at, sought.Length);
            }
        }

        return span;
    }
}

/// <summary>The finding that asks whether a name of the host is meant or an ordinary word.</summary>
internal static class UnclearName
{
    /// <param name="name">The name.</param>
    /// <param name="place">Where it is written.</param>
    /// <param name="isSource">Whether that is a file of the content, which <c>host.allow</c> can
    /// list.</param>
    public static Diagnostic Finding(string name, SourceSpan place, bool isSource = true)
    {
        var message = $"`{VisibleText.Of(name)}` may be the host's name or an ordinary word";
        return new Diagnostic(WhitelabelRules.UnclearName, message, place)
        {
            Help = isSource
                ? $"Write `{{brand.name}}` if the host is meant; if not, add `- {{{Entry(name, place)}}}` under `allow` of "
                    + "`host` in `linkhub.yaml`."
                : "Find what brings it into the hub. List the phrase under `allow` of `host` in `linkhub.yaml` if it is a "
                    + "word.",
        };
    }

    // Addresses are allowed as a whole only.
    private static string Entry(string name, SourceSpan place)
    {
        var text = place.File.Text;
        var token = text[AddressText.TokenAround(text, place.Start, place.End)];
        return AddressText.IsAddress(token)
            ? $"phrase: \"{VisibleText.Of(token)}\""
            : $"word: {VisibleText.Of(name)}, path: \"{place.File.Path}\"";
    }
}
