using System.Text.RegularExpressions;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Definitions;

/// <summary>Finds fields whose name means a secret and which show it while it is typed.</summary>
/// <remarks>The label's last word decides: a `Token URL` is an address, an `Access Key ID` a name.</remarks>
public sealed partial class SecretUnmarked : IConnectorRule
{
    public DiagnosticRule Rule { get; } = new("LH824", "secret-unmarked", Severity.Warning);

    public FixSafety Fixes => FixSafety.Unsafe;

    public void Check(Connector connector, DiagnosticBag findings)
    {
        foreach (var defined in DefinedField.Of(connector).Where(defined => defined.IsAsked))
        {
            var (_, _, field) = defined;
            if (!field.IsSecret && field is { IsReadOnly: false, Type.Value: not FieldType.Select }
                && IsSecretName(field.Label.Value))
            {
                findings.Add(new Diagnostic(
                    Rule,
                    $"`{ShownText.Of(field.Label.Value)}` sounds secret and is shown while it is typed",
                    field.Label.Words())
                {
                    Help = "Write `secret: true`, or a label that says what it is.",
                    Fix = Flag(field) is { } flag
                        ? new Fix("Write `secret: true`", IsSafe: false, [new TextEdit(flag, "true")])
                        : null,
                });
            }
        }
    }

    private static bool IsSecretName(string label) => Secret().IsMatch(Note().Replace(label, "").TrimEnd());

    // Where the definition says `secret: false`.
    private static SourceSpan? Flag(CredentialField field)
    {
        var match = Unmarked().Match(field.Span.Text);
        return match.Success
            ? field.Span.Slice(match.Groups["value"].Index, match.Groups["value"].Length)
            : null;
    }

    [GeneratedRegex(
        @"\b(password|passphrase|secret|(api|access|auth|refresh|bearer|personal|session|security|service|app|user) ?tokens?|(api|private|secret|signing|encryption|service account|master|admin) ?key)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Secret();

    [GeneratedRegex(@"\([^()]*\)\s*$")]
    private static partial Regex Note();

    [GeneratedRegex(
        @"\bsecret:[ \t]+(?<value>false)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Unmarked();
}
