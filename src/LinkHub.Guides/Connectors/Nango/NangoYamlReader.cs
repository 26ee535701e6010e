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
            if (MappingReader.Open(
                node, NangoShapes.Provider, DefinitionRules.Schema, findings) is { } provider)
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

/// <summary>
/// Makes the one method of a Nango provider from its <c>auth_mode</c> and its field sections.
/// </summary>
internal static class NangoMethodReader
{
    public static AuthMethod? Read(MappingReader provider, DiagnosticBag diagnostics)
    {
        if (provider.Text(NangoShapes.AuthMode) is not { } written)
        {
            return null;
        }

        var mode = NangoAuthModes.Find(written.Value);
        if (mode is null)
        {
            var near = Suggestion.Nearest(written.Value, NangoAuthModes.Names);
            var help = near is null ? "Write one of Nango's auth modes." : $"Did you mean `{near}`?";
            provider.ReportValue(NangoShapes.AuthMode, written, help);
            mode = new NangoAuthMode(written.Value, written.Value, AuthType.Custom);
        }

        var setup = NangoFieldReader.Section(provider, NangoShapes.IntegrationConfig, diagnostics);
        return new AuthMethod(
            new Located<AuthType>(mode.Type, written.Span),
            new Located<string>(mode.Label, written.Span),
            provider.Span)
        {
            Key = written,
            GrantType = mode.GrantType is { } grant ? new Located<string>(grant, written.Span) : null,
            ConfigFields = NangoFormOrder.Fields(provider, mode, written.Span, diagnostics),
            SetupFields = [
                .. setup.OrderBy(field => field.Order ?? int.MaxValue).Select(field => field.Field)],
            RequiredScopes = provider.Texts(NangoShapes.DefaultScopes),
        };
    }
}

/// <summary>The keys of a Nango provider. Nango adds to them often, so the shape is open.</summary>
internal static class NangoShapes
{
    public static readonly MappingShape Provider = new("provider")
    {
        IsOpen = true,
        ForeignKeys =
        [
            "auth", "docs", "setup_guide_url", "connection_configuration", "proxy", "token", "token_url",
            "token_params", "token_headers", "token_response", "refresh_url", "refresh_params",
            "authorization_url", "authorization_params", "request_url", "request_params", "registration_url",
            "registration_params", "assertion", "signature", "signature_method",
        ],
    };

    public static readonly TextKey Alias = Provider.Text("alias");
    public static readonly TextKey DisplayName = Provider.RequiredText("display_name");
    public static readonly TextsKey Categories = Provider.Texts("categories");
    public static readonly TextKey AuthMode = Provider.RequiredText("auth_mode");
    public static readonly TextKey DocsConnect = Provider.Text("docs_connect");
    public static readonly TextKey Logo = Provider.Text("logo");
    public static readonly EntriesKey Credentials = Fields("credentials");
    public static readonly EntriesKey ConnectionConfig = Fields("connection_config");
    public static readonly EntriesKey AssertionOption = Fields("assertion_option");
    public static readonly EntriesKey IntegrationConfig = Fields("integration_config");
    public static readonly FlagKey RequireClientCertificate = Provider.Flag("require_client_certificate");
    public static readonly TextKey TokenRequestAuthMethod = Provider.Text("token_request_auth_method");
    public static readonly TextsKey DefaultScopes = Provider.Texts("default_scopes");

    private static EntriesKey Fields(string section) =>
        Provider.Entries(section, "", NangoFieldReader.Shape);
}
