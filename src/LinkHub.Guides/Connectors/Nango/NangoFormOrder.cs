using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Connectors.Nango;

/// <summary>Puts a Nango provider's fields in the order of Nango's connect form.</summary>
/// <remarks>
/// The mode's own credentials count from 100, then the provider's further <c>credentials</c>; a field of
/// <c>connection_config</c> stands at its <c>order</c>, and so before them, or after all so far without one;
/// <c>assertion_option</c> comes last.
/// </remarks>
internal static class NangoFormOrder
{
    private const int FirstUnordered = 100;

    public static IReadOnlyList<CredentialField> Fields(
        MappingReader provider, NangoAuthMode mode, SourceSpan modeSpan, DiagnosticBag diagnostics)
    {
        var placed = new List<(int Order, CredentialField Field)>();
        var next = FirstUnordered;
        foreach (var field in Credentials(provider, mode, modeSpan, diagnostics))
        {
            placed.Add((next++, field));
        }

        var config = NangoFieldReader.Section(provider, NangoShapes.ConnectionConfig, diagnostics);
        foreach (var (field, order) in config)
        {
            placed.Add((order ?? next++, field));
        }

        var assertion = NangoFieldReader.Section(provider, NangoShapes.AssertionOption, diagnostics);
        foreach (var (field, _) in assertion)
        {
            placed.Add((next++, field));
        }

        var fields = placed.OrderBy(place => place.Order).Select(place => place.Field).ToList();
        FieldChecks.CheckKeys(fields, diagnostics);
        FieldChecks.CheckConditions(fields, provider.Span, diagnostics);
        return fields;
    }

    private static IEnumerable<CredentialField> Credentials(
        MappingReader provider, NangoAuthMode mode, SourceSpan modeSpan, DiagnosticBag diagnostics)
    {
        var section = NangoFieldReader.Section(provider, NangoShapes.Credentials, diagnostics);
        var written = section.Select(field => field.Field).ToList();
        var defaults = Defaults(provider, mode);
        foreach (var byDefault in defaults)
        {
            yield return written.Find(field => field.Key.Value == byDefault.Key) is { } own
                ? Overridden(byDefault, own)
                : Default(byDefault, modeSpan);
        }

        foreach (var field in written.Where(
            field => defaults.All(byDefault => byDefault.Key != field.Key.Value)))
        {
            yield return field;
        }
    }

    /// <summary>
    /// A client certificate is asked only where it is required; a key that signs (RFC 7523) replaces the
    /// secret.
    /// </summary>
    private static List<DefaultField> Defaults(MappingReader provider, NangoAuthMode mode)
    {
        var needsCertificate = provider.IsSet(NangoShapes.RequireClientCertificate);
        var isSigned = provider.Text(NangoShapes.TokenRequestAuthMethod)?.Value == "private_key_jwt";
        return
        [
            .. mode.Fields
                .Where(
                    field =>
                        needsCertificate || field.Key is not ("client_certificate" or "client_private_key"))
                .Where(field => !isSigned || field.Key != "client_secret"),
        ];
    }

    /// <summary>A default field with what the provider says about it; a secret field stays secret.</summary>
    private static CredentialField Overridden(DefaultField byDefault, CredentialField own)
    {
        if (!byDefault.IsSecret || own.IsSecret)
        {
            return own;
        }

        var isText = own.Type.Value == FieldType.Text;
        return own with { IsSecret = true, Type = isText ? own.Type.Map(_ => FieldType.Password) : own.Type };
    }

    private static CredentialField Default(DefaultField field, SourceSpan modeSpan)
    {
        var type = field.IsSecret ? FieldType.Password : FieldType.Text;
        return new CredentialField(
            new Located<string>(field.Key, modeSpan),
            new Located<string>(field.Label, modeSpan),
            new Located<FieldType>(type, modeSpan),
            modeSpan)
        {
            IsRequired = field.IsRequired,
            IsSecret = field.IsSecret,
        };
    }
}
