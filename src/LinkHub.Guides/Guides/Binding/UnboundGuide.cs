using LinkHub.Guides.Connectors;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Guides;

/// <summary>Reports a guide that could not be bound, with what was probably meant.</summary>
internal sealed record UnboundGuide(
    ConnectorIndex Index,
    string Path,
    FrontMatter Front,
    string? Title,
    SourceFile File,
    DiagnosticBag Diagnostics)
{
    private const int Candidates = 3;

    // The front matter is where the missing word should be typed.
    private SourceSpan Place => Front.Title?.Span ?? Front.Span ?? File.Span(0, 0);

    public GuideBinding? KindUnknown(Located<string> kind) => Report(
        kind.Span,
        $"there is no kind of guide `{kind.Value}`",
        $"Write {Listed(GuideKinds.All.Select(GuideKinds.Slug))}.");

    public GuideBinding? TitleAmbiguous(IReadOnlyList<(Connector Connector, AuthMethod Method)> titled) => Report(
        Place,
        $"the title fits {titled.Count} connectors",
        $"Set `connector` in the front matter to {Listed(titled.Select(pair => pair.Connector.Key.Value))}.");

    public GuideBinding? ConnectorUnknown()
    {
        if (Front.Connector is { } named)
        {
            return Report(named.Span, $"there is no connector `{named.Value}`", $"Write {Listed(Near(named.Value))}.");
        }

        var help = Near(GuidePath.LikelyKey(Path) ?? "") is { Count: > 0 } near
            ? $"Set `connector` in the front matter to {Listed(near)}, or name the folder like that."
            : "Set `connector` and `auth` in the front matter, or move the file to `<connector>/<kind>/<method>`.";
        return Report(Place, "neither front matter, path nor title names a connector", help);
    }

    public GuideBinding? MethodUnknown(Connector connector, string? name)
    {
        // The method may be in the part of the definition that could not be read, which is reported there.
        if (!connector.IsWhole)
        {
            return null;
        }

        var slugs = connector.Methods.Select(method => method.Slug).ToList();
        var written = Front.Auth?.Value ?? Front.Slug?.Value ?? name;
        var nearest = Suggestion.Nearest(written ?? "", slugs);
        var message = written is null
            ? $"nothing tells which method of `{connector.Key.Value}` the guide is about"
            : $"`{connector.Key.Value}` has no method `{written}`";
        var ordered = slugs.OrderBy(slug => slug == nearest ? 0 : 1).ToList();
        var help = slugs.Count == 0
            ? $"Add a method to the definition of `{connector.Key.Value}`."
            : $"Set `auth` in the front matter to {Listed(ordered)}.";
        var diagnostic = new Diagnostic(BindingRules.GuideUnbound, message, (Front.Auth ?? Front.Slug)?.Span ?? Place)
        {
            Help = help,
            Related = [new RelatedSpan(connector.Title.Span, $"the connector `{connector.Key.Value}`")],
        };
        Diagnostics.Add(diagnostic);
        return null;
    }

    private List<string> Near(string written)
    {
        var keys = Index.All.Select(connector => connector.Key.Value).ToList();
        if (Title is not null && Titled(Title) is { Count: > 0 } titled)
        {
            return titled;
        }

        if (Suggestion.Nearest(written, keys) is { } nearest)
        {
            return [nearest];
        }

        return keys.Count <= Candidates ? [.. keys.Order(StringComparer.Ordinal)] : [];
    }

    // Connectors whose whole name stands in the title.
    private List<string> Titled(string title)
    {
        var words = $" {ConnectorIndex.Fold(title)} ";
        return [.. Index.All
            .Where(connector => words.Contains(
                $" {ConnectorIndex.Fold(connector.Title.Value)} ", StringComparison.Ordinal))
            .Select(connector => connector.Key.Value)
            .Order(StringComparer.Ordinal)
            .Take(Candidates)];
    }

    private static string Listed(IEnumerable<string> names) =>
        string.Join(" or ", names.Take(Candidates).Select(name => $"`{name}`")) is { Length: > 0 } listed
            ? listed
            : "the key of a connector";

    private GuideBinding? Report(SourceSpan span, string message, string help)
    {
        Diagnostics.Add(BindingRules.GuideUnbound, span, message, help);
        return null;
    }
}
