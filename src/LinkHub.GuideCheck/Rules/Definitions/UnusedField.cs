using LinkHub.Guides.Connectors;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Definitions;

/// <summary>Finds fields whose value the definition does not use.</summary>
/// <remarks>
/// A use is <c>credentials.key</c> anywhere in the definition or its partials. What the platform uses by
/// itself counts as used: the client's id, secret and scopes, and the name of the account. Definitions in the
/// format of <c>providers.yaml</c> may be used by code that is not here, so nothing is said of them.
/// </remarks>
public sealed class UnusedField : IConnectorRule
{
    public DiagnosticRule Rule { get; } = new("LH825", "unused-field", Severity.Warning);

    private const string Marker = "credentials.";

    private static readonly string[] Platform = ["clientId", "clientSecret", "scopes", "scope"];

    public void Check(Connector connector, DiagnosticBag findings)
    {
        string[] texts = [connector.File.Text, .. connector.Partials.Select(partial => partial.Text)];
        if (connector.Format != DefinitionFormat.Native || !UsesOneByOne(texts))
        {
            return;
        }

        var used = texts.SelectMany(Uses).ToHashSet(StringComparer.Ordinal);
        var declared = connector.Methods.SelectMany(method => method.ConfigFields.Concat(method.SetupFields))
            .Select(field => field.Key.Value)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var (_, _, field) in DefinedField.Of(connector).Where(defined => defined.IsAsked
            && !OfPlatform(defined.Field)))
        {
            // A use under a misspelt name has a finding of its own.
            var key = field.Key.Value;
            var misspelt = used.Where(
                use => !declared.Contains(use) && Suggestion.Nearest(use, [key]) is not null);
            if (key.Length > 0 && !used.Contains(key) && !misspelt.Any())
            {
                findings.Add(
                    Rule,
                    field.Key.Words(),
                    $"nothing uses the field `{ShownText.Of(key)}`",
                    $"Use `$.credentials.{ShownText.Of(key)}` where it is needed, or delete the field.");
            }
        }
    }

    private static bool OfPlatform(CredentialField field) =>
        field.IsAccountIdentifier || field.IsReadOnly
            || Platform.Contains(field.Key.Value, StringComparer.Ordinal);

    // A definition that passes on all credentials at once, or uses none by name, allows no conclusion.
    private static bool UsesOneByOne(string[] texts) =>
        texts.Any(text => text.Contains(Marker, StringComparison.Ordinal))
        && !texts.Any(text => HandsOn(text, "$.credentials") || HandsOn(text, "${credentials"));

    private static bool HandsOn(string text, string start)
    {
        for (var at = 0; (at = text.IndexOf(start, at, StringComparison.Ordinal)) >= 0;)
        {
            at += start.Length;
            if (at == text.Length || text[at] != '.')
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> Uses(string text)
    {
        for (var at = 0; (at = text.IndexOf(Marker, at, StringComparison.Ordinal)) >= 0;)
        {
            var start = at += Marker.Length;
            while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '_' or '-'))
            {
                at++;
            }

            yield return text[start..at];
        }
    }
}
