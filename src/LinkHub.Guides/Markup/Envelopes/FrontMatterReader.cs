using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Markup.Envelopes;

/// <summary>Reads the values of a guide's front matter.</summary>
internal static class FrontMatterReader
{
    /// <summary>The keys of a front matter; other tools have theirs beside them.</summary>
    internal static readonly MappingShape Shape = new(
        "guide", "What a guide or page says of itself before its text.")
    {
        IsOpen = true,
    };

    private static readonly TextKey Title = Shape.Text("title", "The heading of the page.");
    private static readonly TextKey Description = Shape.Text(
        "description", "One or two sentences for the top of the page and for search engines.");
    private static readonly TextKey Connector = Shape.Text(
        "connector", "The key of the connector; taken from the path where it is left out.");
    private static readonly TextKey Auth = Shape.Text(
        "auth", "The authentication method, by its label or slug.");
    private static readonly TextKey Kind = Shape.Text(
        "kind", "Whom the guide is for.", new() { Words = ["link-account", "connector-profile"] });
    private static readonly TextKey Slug = Shape.Text("slug", "The last part of the page's address.");
    private static readonly TextKey SidebarTitle = Shape.Text("sidebarTitle", "A shorter title for lists.");
    private static readonly TextKey Icon = Shape.Text("icon", "The name of an icon.");
    private static readonly FlagKey Draft = Shape.Flag(
        "draft", "Whether the text is read and checked but not published.");
    private static readonly FlagKey WhitelabelHide = Shape.Flag(
        "whitelabelHide", "Whether the text is left out of every whitelabel hub.");
    private static readonly TextKey Verified = Shape.Text(
        "verified", "The day on which somebody last walked through the guide.", new() { Format = "date" });
    private static readonly TextKey VerifiedFor = Shape.Add(
        "verifiedFor",
        new TextValue("The definition's `info.version` with which the guide was last compared.")
        {
            IsScalar = true,
        });

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
            Title = Text(Title),
            Description = Text(Description),
            Connector = Text(Connector),
            Auth = Text(Auth),
            Kind = Text(Kind),
            Slug = Text(Slug),
            SidebarTitle = Text(SidebarTitle),
            Icon = Text(Icon),
            IsDraft = Text(Draft) is { Value: "true" or "yes" },
            IsHiddenOnWhitelabel = Text(WhitelabelHide) is { Value: "true" or "yes" },
            Verified = Text(Verified),
            VerifiedFor = Text(VerifiedFor),
            Span = span,
        };

        Located<string>? Text(ShapeKey key)
        {
            switch (mapping.Find(key.Name)?.Value)
            {
                case null or YamlScalar { IsNull: true }:
                    return null;
                case YamlScalar scalar:
                    return scalar.Located;
                case var other:
                    diagnostics.Add(
                        MarkupRules.BadFrontMatter,
                        other.Span,
                        $"`{key.Name}` is not text",
                        "Write one line of text.");
                    return null;
            }
        }
    }

    // Keys of other tools are allowed; only a key that resembles one of ours is likely a mistake.
    private static void ReportMisspelt(YamlMapping mapping, DiagnosticBag diagnostics)
    {
        foreach (var entry in mapping.Entries)
        {
            var key = entry.Key.Value;
            if (!Shape.Has(key) && Suggestion.Nearest(key, Shape.KeyNames) is { } nearest
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
