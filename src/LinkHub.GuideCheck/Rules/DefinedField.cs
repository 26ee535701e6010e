using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules;

/// <summary>A field with the method and the form it belongs to.</summary>
internal sealed record DefinedField(AuthMethod Method, GuideKind Kind, CredentialField Field)
{
    /// <summary>
    /// The fields that a definition itself writes, each once: without fields copied from another provider,
    /// and without repetitions of a partial.
    /// </summary>
    public static IEnumerable<DefinedField> Of(Connector connector) => connector.Methods
        .SelectMany(method => GuideKinds.All.SelectMany(kind => Of(method, kind)))
        .Where(defined => connector.Format == DefinitionFormat.Native || defined.IsOwn)
        .DistinctBy(defined => (defined.Field.Span, defined.Field.Key.Value));

    /// <summary>The patterns that a definition itself writes for its fields.</summary>
    public static IEnumerable<Located<string>> PatternsOf(Connector connector) =>
        Of(connector).Select(defined => defined.Field.Validation?.Pattern).OfType<Located<string>>();

    /// <summary>Whether a form asks for it.</summary>
    public bool IsAsked => !Field.IsComputed && !Field.IsHidden;

    private bool IsOwn => Field.Span.Start >= Method.Span.Start && Field.Span.End <= Method.Span.End;

    private static IEnumerable<DefinedField> Of(AuthMethod method, GuideKind kind) =>
        (kind == GuideKind.LinkAccount ? method.ConfigFields : method.SetupFields)
            .Select(field => new DefinedField(method, kind, field));
}
