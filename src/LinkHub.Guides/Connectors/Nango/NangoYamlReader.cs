using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Connectors.Nango;

/// <summary>Reads Nango's <c>providers.yaml</c>: one connector with one method for each provider.</summary>
public static class NangoYamlReader
{
    private static readonly MappingShape File = new("providers file") { IsOpen = true };

    /// <returns>The connectors in the order written, as far as they could be read.</returns>
    public static IReadOnlyList<Connector> Read(SourceFile file, DiagnosticBag diagnostics)
    {
        var root = YamlReader.Read(file, YamlLimits.ProvidersFile, diagnostics);
        if (MappingReader.Open(root, File, DefinitionRules.Schema, diagnostics) is not { } providers)
        {
            return [];
        }

        MappingKeys.CheckFreeKeys(providers.Node, DefinitionRules.Schema, diagnostics);
        var aliases = new ProviderAliases(providers.Node, diagnostics);
        var connectors = new List<Connector>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var copied = new DiagnosticBag();
        foreach (var entry in providers.Node.Entries.Where(entry => names.Add(entry.Key.Value)))
        {
            var isCopy = entry.Value is YamlMapping own && own.Find(NangoShapes.Alias.Name) is not null;
            var node = isCopy ? aliases.Resolve(entry) : entry.Value;
            var findings = isCopy ? copied : diagnostics;
            if (MappingReader.Open(node, NangoShapes.Provider, DefinitionRules.Schema, findings) is { } provider)
            {
                connectors.Add(Provider(entry.Key.Located, provider, file, findings));
            }
        }

        AddNew(copied, diagnostics);
        return connectors;
    }

    private static Connector Provider(
        Located<string> key, MappingReader provider, SourceFile file, DiagnosticBag diagnostics)
    {
        DefinitionNames.Check(key, "provider", diagnostics);
        return new Connector(key, provider.Text(NangoShapes.DisplayName) ?? key, file, DefinitionFormat.Nango)
        {
            Icon = provider.Text(NangoShapes.Logo),
            Categories = provider.Texts(NangoShapes.Categories),
            Methods = NangoMethodReader.Read(provider, diagnostics) is { } method ? [method] : [],
            AliasOf = provider.Text(NangoShapes.Alias),
            GuideUrl = provider.Text(NangoShapes.DocsConnect),
        };
    }

    /// <summary>A copy repeats its original's findings: only those not yet known are added.</summary>
    private static void AddNew(DiagnosticBag copied, DiagnosticBag diagnostics)
    {
        var known = diagnostics.Select(Identity).ToHashSet();
        diagnostics.AddRange(copied.Where(finding => known.Add(Identity(finding))).ToList());
    }

    private static (string Rule, SourceSpan Span, string Message) Identity(Diagnostic finding) =>
        (finding.Rule.Id, finding.Span, finding.Message);
}
