using System.Collections.Frozen;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Guides.Binding;

/// <summary>Reports a guide that could not be bound, with what was probably meant.</summary>
internal sealed record UnboundGuide(
    ConnectorIndex Index,
    string Path,
    FrontMatter Front,
    Located<TemplateText>? WrittenTitle,
    SourceFile File,
    DiagnosticBag Diagnostics)
{
    private const int Candidates = 3;

    // The front matter is where the missing word should be typed.
    private SourceSpan Place => WrittenTitle?.Span ?? Front.Span ?? File.Span(0, 0);

    private string? Title => WrittenTitle?.Value.ToString();

    /// <summary>The title's name for the method if it cannot mean this method; else null.</summary>
    public string? Contradicts(Connector connector, AuthMethod method) =>
        ConnectorIndex.MethodNamed(Title, connector) is { } named
            && MethodWords.Contradict(named, method.Label.Value)
            ? named
            : null;

    public GuideBinding? KindUnknown(Located<string> kind) => Report(
        kind.Span,
        $"there is no kind of guide `{kind.Value}`",
        $"Write {Listed(GuideKinds.All.Select(GuideKinds.Slug))}.");

    public GuideBinding? TitleAmbiguous(IReadOnlyList<(Connector Connector, AuthMethod Method)> titled) =>
        Report(
        Place,
        $"the title fits {titled.Count} connectors",
        $"Set `connector` in the front matter to {Listed(titled.Select(pair => pair.Connector.Key.Value))}.");

    public GuideBinding? ConnectorUnknown()
    {
        if (Front.Connector is { } named)
        {
            return Report(
                named.Span, $"there is no connector `{named.Value}`",
                $"Write {Listed(Near([named.Value]))}.");
        }

        var titled = Index.All.Where(connector => ConnectorIndex.MethodNamed(Title, connector) is not null)
            .ToList();
        if (titled is [var only])
        {
            return MethodUnknown(only, ConnectorIndex.MethodNamed(Title, only));
        }

        if (ConnectTitle.Of(Title) is { } spoken && Index.Akin(spoken.Provider) is [var akin]
            && ConnectorIndex.Method(akin, spoken.Method) is null)
        {
            var fact =
                $"the nearest to `{spoken.Provider}` is `{akin.Title.Value}`, which has no method `{spoken.Method}`";
            return NoMethod(akin, spoken.Method, fact);
        }

        var help = Near([.. GuidePath.LikelyKeys(Path)]) is { Count: > 0 } near
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

        var written = Front.Auth?.Value ?? Front.Slug?.Value ?? ConnectorIndex.MethodNamed(Title, connector)
            ?? name;
        return NoMethod(connector, written, written is null
            ? $"nothing tells which method of `{connector.Key.Value}` the guide is about"
            : $"`{connector.Key.Value}` has no method `{VisibleText.Of(written)}`");
    }

    private GuideBinding? NoMethod(Connector connector, string? written, string message)
    {
        var slugs = connector.Methods.Select(method => method.Slug).ToList();
        var nearest = Suggestion.Nearest(Connectors.Slug.Of(written ?? ""), slugs);
        var ordered = slugs.OrderBy(slug => slug == nearest ? 0 : 1).ToList();
        var help = slugs.Count == 0
            ? $"Add a method to the definition of `{connector.Key.Value}`."
            : nearest is null && written is not null
            ? $"Add the method to the definition, or set `auth` in the front matter to {Listed(ordered)}."
            : $"Set `auth` in the front matter to {Listed(ordered)}.";
        var rule = written is null ? BindingRules.GuideUnbound : BindingRules.AuthMismatch;
        Diagnostics.Add(new Diagnostic(rule, message, (Front.Auth ?? Front.Slug)?.Span ?? Place)
        {
            Help = help,
            Related = [.. Methods(connector)],
        });
        return null;
    }

    private static IEnumerable<RelatedSpan> Methods(Connector connector) => connector.Methods.Count == 0
        ? [new RelatedSpan(connector.Title.Span, $"the connector `{connector.Key.Value}`")]
        : connector.Methods.Take(Candidates)
            .Select(method => new RelatedSpan(method.Label.Span, "what it has"));

    private List<string> Near(IReadOnlyList<string> written)
    {
        var keys = Index.All.Select(connector => connector.Key.Value).ToList();
        if (Title is not null && Titled(Title) is { Count: > 0 } titled)
        {
            return titled;
        }

        if (ConnectTitle.Of(Title) is { } spoken
            && Index.Akin(spoken.Provider) is { Count: > 0 and <= Candidates } akin)
        {
            return [.. akin.Select(connector => connector.Key.Value)];
        }

        if (written.Select(name => Suggestion.Nearest(name, keys)).OfType<string>()
            .FirstOrDefault() is { } nearest)
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

/// <summary>A title of the form "Connect X with Y".</summary>
internal sealed record ConnectTitle(string Provider, string Method)
{
    private const string Start = "connect ";
    private const string Middle = " with ";

    /// <summary>The two names, or null if the title is another.</summary>
    public static ConnectTitle? Of(string? title)
    {
        var middle = title?.LastIndexOf(Middle, StringComparison.OrdinalIgnoreCase) ?? -1;
        if (middle <= Start.Length || !title!.StartsWith(Start, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var (provider, method) = (title[Start.Length..middle].Trim(), title[(middle + Middle.Length)..]
            .Trim());
        return provider.Length > 0 && method.Length > 0 ? new ConnectTitle(provider, method) : null;
    }
}

/// <summary>Compares what titles and definitions call a method, as far as words tell.</summary>
internal static class MethodWords
{
    // Words that nearly every method may have in its name.
    private static readonly FrozenSet<string> Common = FrozenSet.Create(
        StringComparer.Ordinal,
        "auth", "authentication", "authorization", "account", "access", "method", "login", "flow", "with", "and", "or",
        "the", "a", "an", "your", "using", "via");

    private static readonly FrozenSet<string> Methods = FrozenSet.Create(
        StringComparer.Ordinal,
        "key", "keys", "token", "tokens", "oauth", "oauth2", "basic", "password", "credentials", "jwt", "certificate",
        "pat", "sso", "saml", "mcp", "secret");

    /// <summary>
    /// Whether the words name a way to prove who one is, and none of them stands in the label.
    /// </summary>
    public static bool Contradict(string words, string label)
    {
        var named = Of(words);
        return named.Any(Methods.Contains) && !named.Overlaps(Of(label));
    }

    private static HashSet<string> Of(string words) =>
    [
        .. Connectors.Slug.Of(words).Split('-').Select(Bare)
            .Where(word => word.Length > 0 && !Common.Contains(word)),
    ];

    private static string Bare(string word) => word switch
    {
        "oauth2" => "oauth",
        "keys" => "key",
        "tokens" => "token",
        _ => word.Any(char.IsLetter) ? word : "",
    };
}
