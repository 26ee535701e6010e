using System.Text.RegularExpressions;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Words;

/// <summary>Finds typing errors in the labels of a form's fields.</summary>
/// <remarks>
/// The word is one letter away from a word that labels often hold, and is not such a word itself.
/// </remarks>
public sealed partial class LabelMisspelt : IConnectorRule
{
    public DiagnosticRule Rule { get; } = new("LH610", "label-misspelt", Severity.Warning);

    private static readonly string[] Known =
    [
        "access", "account", "address", "administrator", "application", "authentication", "authorisation", "authorization",
        "callback", "certificate", "client", "company", "connection", "consumer", "credential", "customer", "database",
        "developer", "domain", "endpoint", "enterprise", "environment", "hostname", "identifier", "instance", "integration",
        "licence", "license", "merchant", "organisation", "organization", "partner", "passphrase", "password", "personal",
        "private", "project", "public", "redirect", "region", "secret", "server", "service", "signature", "signing",
        "subdomain", "subscription", "tenant", "username", "version", "webhook", "website", "workspace",
    ];

    private static readonly HashSet<string> OtherWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "protect", "severe", "singing", "sever", "legion", "domino",
    };

    public void Check(Connector connector, DiagnosticBag findings)
    {
        // Copied labels are checked where they are written.
        if (connector.AliasOf is not null)
        {
            return;
        }

        var labels = connector.Methods.SelectMany(method => method.ConfigFields.Concat(method.SetupFields))
            .Select(field => field.Label)
            .DistinctBy(label => (label.Span.File, label.Span.Start));
        foreach (var label in labels)
        {
            foreach (var word in Word().Matches(label.Value).Select(match => match.Value))
            {
                if (Meant(word) is { } meant)
                {
                    findings.Add(
                        Finding(
                            label, word,
                            char.IsUpper(word[0]) ? char.ToUpperInvariant(meant[0]) + meant[1..] : meant));
                }
            }
        }
    }

    private Diagnostic Finding(Located<string> label, string word, string meant)
    {
        var at = label.Span.Text.IndexOf(word, StringComparison.Ordinal);
        var span = at < 0 ? label.Span : label.Span.Slice(at, word.Length);
        return new Diagnostic(
            Rule, $"`{word}` is misspelt", span)
        { Help = $"Write `{meant}` here and in the guides." };
    }

    // Endings differ for other reasons: clients, personas, serviced.
    private static string? Meant(string word) =>
        OtherWords.Contains(word) || Known.Contains(word, StringComparer.OrdinalIgnoreCase) ? null
        : Known.FirstOrDefault(known => Suggestion.Distance(word, known, 1) == 1
            && char.ToLowerInvariant(word[0]) == known[0]
            && char.ToLowerInvariant(word[^1]) == known[^1]);

    [GeneratedRegex("[A-Za-z]{5,}")]
    private static partial Regex Word();
}
