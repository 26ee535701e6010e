using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Connectors.Native;

/// <summary>
/// Reads a native definition: <c>key.connector.s1.yaml</c> with its <c>key.part.s1.partial.yaml</c>.
/// </summary>
public static class ConnectorYamlReader
{
    /// <summary>
    /// The keys of a definition. Other programs add keys of their own, so every shape of it is open.
    /// </summary>
    public static MappingShape Shape { get; } = new(
        "connector",
        "The integration with one provider. Keys that are not listed here are for other programs.")
    {
        IsOpen = true,
        ForeignKeys = ["rateLimit", "context"],
    };

    private static readonly MappingKey About = Shape.Add("info", Info.Shape, isRequired: true);
    internal static readonly TextKey BaseUrl = Shape.Text(
        "baseUrl", "The address of the provider's interface.");
    internal static readonly TextKey Resources = Shape.Text(
        "resources", "The address of the interface's documentation.");
    private static readonly ShapeKey<ListValue<EntriesValue>> Authentication = Shape.List(
        "authentication",
        "The authentication methods.",
        new EntriesValue("A method under its kind as the key.", MethodReader.Shape) { IsFilled = true });
    private static readonly EntriesKey ScopeDefinitions = Shape.Entries(
        "scopeDefinitions", "The scopes of the provider by their names.", Scopes.Shape);
    private static readonly MappingsKey Actions = Shape.List(
        "actions", "What the platform can do at the provider.", ActionReader.Shape);

    /// <param name="file">The definition.</param>
    /// <param name="partial">
    /// The partial that a <c>$ref</c> names, found beside the definition, or null.
    /// </param>
    /// <param name="diagnostics">Receives findings, in this file and its partials.</param>
    /// <returns>
    /// The connector as far as it could be read, or null if the file is no mapping, with a finding.
    /// </returns>
    public static Connector? Read(
        SourceFile file, Func<string, SourceFile?> partial, DiagnosticBag diagnostics)
    {
        var yaml = new DiagnosticBag();
        var partials = new List<SourceFile>();
        var written = YamlReader.Read(file, yaml);
        var root = written is null ? null : new RefExpander(Kept, yaml).Expand(written);
        diagnostics.AddRange(yaml);
        var isWhole = !yaml.Any(finding =>
            YamlRules.LeavesOut(finding.Rule) || finding.Rule == DefinitionRules.UnresolvedRef);

        // A missing key may be in the part that could not be read; it is no second defect.
        return Read(file, root, isWhole ? diagnostics : []) is { } connector
            ? connector with { IsWhole = isWhole, Partials = partials }
            : null;

        SourceFile? Kept(string name)
        {
            if (partial(name) is not { } included)
            {
                return null;
            }

            partials.Add(included);
            return included;
        }
    }

    private static Connector? Read(SourceFile file, YamlNode? root, DiagnosticBag diagnostics)
    {
        var rules = DefinitionRules.Schema;
        if (MappingReader.Open(root, Shape, rules, diagnostics) is not { } connector)
        {
            return null;
        }

        var info = Required(connector, About, diagnostics);
        var key = info?.Text(Info.Key) ?? FallbackKey(file);
        DefinitionNames.Check(key, "connector", diagnostics);
        return new Connector(key, info?.Text(Info.Title) ?? key, file, DefinitionFormat.Native)
        {
            Description = info?.Text(Info.Description),
            Version = info?.Text(Info.Version),
            Icon = info?.Mapping(Info.Files)?.Text(Info.Icon),
            Categories = info?.Texts(Info.Categories) ?? [],
            Methods = Methods(connector, diagnostics),
            ScopeDefinitions =
                [.. connector.Entries(ScopeDefinitions).Select(entry => Scope(entry, diagnostics))],
            Actions = ActionReader.Read(connector, Actions),
        };
    }

    private static MappingReader? Required(MappingReader parent, MappingKey key, DiagnosticBag diagnostics)
    {
        if (parent.Find(key) is null)
        {
            var place = parent.Node.Span.File.Span(parent.Node.Span.Start, parent.Node.Span.Start);
            var fact = $"the connector has no `{key.Name}`";
            diagnostics.Add(DefinitionRules.MissingKey, place, fact, $"Write `{key.Name}`.");
        }

        return parent.Mapping(key);
    }

    /// <summary>
    /// The key a file's name gives: <c>keap</c> for <c>connectors/keap/keap.connector.s1.yaml</c>.
    /// </summary>
    private static Located<string> FallbackKey(SourceFile file)
    {
        var name = file.Path[(file.Path.LastIndexOf('/') + 1)..];
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return new Located<string>(dot > 0 ? name[..dot] : name, file.Span(0, 0));
    }

    private static List<AuthMethod> Methods(MappingReader connector, DiagnosticBag diagnostics)
    {
        var methods = new List<AuthMethod>();
        foreach (var item in connector.Items(Authentication))
        {
            if (MethodEntry.Of(item, diagnostics) is { } entry
                && MethodReader.Read(entry, diagnostics) is { } method)
            {
                methods.Add(method);
            }
        }

        return methods;
    }

    private static ScopeDefinition Scope(YamlEntry entry, DiagnosticBag diagnostics)
    {
        var scope = MappingReader.Open(entry.Value, Scopes.Shape, DefinitionRules.Schema, diagnostics);
        var includes = scope?.Texts(Scopes.Includes) ?? [];
        return new ScopeDefinition(entry.Key.Located, scope?.Text(Scopes.Description), includes);
    }

    private static class Info
    {
        public static readonly MappingShape Shape = new("info", "The provider.") { IsOpen = true };

        public static readonly TextKey Title = Shape.RequiredText(
            "title", "The name of the provider as readers see it.");
        public static readonly TextKey Key = Shape.RequiredText(
            "key", "The name of the connector in paths and addresses.", DefinitionNames.Grammar);
        public static readonly TextKey Version = Shape.Add(
            "version", new TextValue("The version of the definition.") { IsScalar = true });
        public static readonly TextKey Description = Shape.Text("description", "What the provider is.");

        private static readonly MappingShape Assets = new("assets", "The pictures.") { IsOpen = true };

        public static readonly TextKey Icon = Assets.Text("icon", "The address of a picture.");
        public static readonly MappingKey Files = Shape.Mapping("assets", Assets);
        public static readonly TextsKey Categories = Shape.Texts(
            "categories", "The categories by which readers may filter.", "The name of a category.");
    }

    private static class Scopes
    {
        public static readonly MappingShape Shape = new("scope", "One scope.") { IsOpen = true };

        public static readonly TextKey Description = Shape.Text("description", "What the scope allows.");
        public static readonly TextsKey Includes = Shape.Texts(
            "includes", "The scopes that come with it.", "The name of a scope.");
    }
}
