using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Markup.Envelopes;

/// <summary>Reads what a guide's front matter says.</summary>
internal static class FrontMatterReader
{
    private static readonly string[] Known =
    [
        "title", "description", "connector", "auth", "kind", "slug", "sidebarTitle", "icon", "draft",
        "whitelabelHide", "verified", "verifiedFor",
    ];

    public static FrontMatter Read(YamlNode? yaml, SourceSpan span, DiagnosticBag diagnostics)
    {
        if (yaml is not YamlMapping mapping)
        {
            if (yaml is not (null or YamlScalar { IsNull: true }))
            {
                diagnostics.Add(
                    MarkupRules.BadFrontMatter,
                    yaml.Span,
                    "the front matter is no list of keys and values",
                    "Write `title: …`.");
            }

            return FrontMatter.None with { Span = span };
        }

        ReportMisspelt(mapping, diagnostics);
        return new FrontMatter
        {
            Title = Text("title"),
            Description = Text("description"),
            Connector = Text("connector"),
            Auth = Text("auth"),
            Kind = Text("kind"),
            Slug = Text("slug"),
            SidebarTitle = Text("sidebarTitle"),
            Icon = Text("icon"),
            IsDraft = Text("draft") is { Value: "true" or "yes" },
            IsHiddenOnWhitelabel = Text("whitelabelHide") is { Value: "true" or "yes" },
            Verified = Text("verified"),
            VerifiedFor = Text("verifiedFor"),
            Span = span,
        };

        Located<string>? Text(string key)
        {
            switch (mapping.Find(key)?.Value)
            {
                case null or YamlScalar { IsNull: true }:
                    return null;
                case YamlScalar scalar:
                    return scalar.Located;
                case var other:
                    diagnostics.Add(
                        MarkupRules.BadFrontMatter,
                        other.Span,
                        $"`{key}` is not text",
                        "Write one line of text.");
                    return null;
            }
        }
    }

    // Other tools' keys are theirs; only what is nearly one of ours is likely a mistake.
    private static void ReportMisspelt(YamlMapping mapping, DiagnosticBag diagnostics)
    {
        foreach (var entry in mapping.Entries)
        {
            var key = entry.Key.Value;
            if (!Known.Contains(key) && Suggestion.Nearest(key, Known) is { } nearest
                && mapping.Find(nearest) is null)
            {
                diagnostics.Add(
                    MarkupRules.BadFrontMatter,
                    entry.Key.Span,
                    $"`{key}` is no key of a guide",
                    $"Write `{nearest}`.");
            }
        }
    }
}
