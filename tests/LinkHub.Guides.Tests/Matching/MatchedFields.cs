using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides.Claims;
using LinkHub.Guides.Matching;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Tests.Matching;

/// <summary>Matches names to labels without files around them, and draws what came out.</summary>
internal static class MatchedFields
{
    public static readonly Connector AcmeCrm = Connector("acme-crm", "Acme CRM (OAuth)");

    public static readonly ProviderNames Acme = new(AcmeCrm);

    /// <summary>A method that asks for text fields with these labels.</summary>
    public static AuthMethod Method(IEnumerable<string> labels)
    {
        var label = Located("Method");
        return new AuthMethod(new Located<AuthType>(AuthType.Custom, label.Span), label, label.Span)
        {
            Key = label,
            ConfigFields = [.. labels.Select(Field)],
        };
    }

    public static LabelLikeness Likeness(string label, string name) =>
        LabelComparison.Of(LabelName.Of(label, Acme), LabelName.Of(name, Acme));

    public static FieldMatch Of(IEnumerable<string> labels, IEnumerable<string> names)
    {
        var asked = labels.Select(label => new AskedField(Field(label), LabelName.Of(label, Acme)));
        var claimed = names.Select(name => new ClaimedName(
            new FieldClaim(Located(name), ClaimKind.EnterStep, IsOptional: false), LabelName.Of(name, Acme)));
        return FieldMatch.Of([.. asked], [.. claimed]);
    }

    /// <summary>
    /// <c>label=name likeness</c> for each pair, then <c>-label</c> for the missing, <c>+name</c> for the
    /// unknown.
    /// </summary>
    public static string Drawn(FieldMatch match) => string.Join(", ",
    [
        .. match.Pairs.Select(pair => $"{pair.Field.Label.Value}={pair.Claim.Label.Value} {pair.Likeness}"),
        .. match.Missing.Select(field => $"-{field.Label.Value}"),
        .. match.Unknown.Select(name => $"+{name.Claim.Label.Value}"),
    ]);

    private static Connector Connector(string key, string title) =>
        new(Located(key), Located(title), Located("").Span.File, DefinitionFormat.Native);

    private static CredentialField Field(string label)
    {
        var span = Located(label).Span;
        return new CredentialField(Located(label), Located(label), new Located<FieldType>(FieldType.Text, span), span);
    }

    private static Located<string> Located(string text) => new(text, new SourceFile("file", text).Whole);
}
