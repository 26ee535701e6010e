using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Connectors.Nango;

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
            SetupFields = [.. setup.OrderBy(field => field.Order ?? int.MaxValue).Select(field => field.Field)],
            RequiredScopes = provider.Texts(NangoShapes.DefaultScopes),
        };
    }
}
