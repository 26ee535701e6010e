using LinkHub.Guides.Connectors;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Definitions;

/// <summary>Finds labels that read badly in a form, or that a guide cannot name.</summary>
public sealed class LabelStyle : IConnectorRule
{
    public DiagnosticRule Rule { get; } = new("LH826", "label-style", Severity.Hint);

    public FixSafety Fixes => FixSafety.Safe;

    private const int Longest = 80;

    public void Check(Connector connector, DiagnosticBag findings)
    {
        foreach (var defined in DefinedField.Of(connector).Where(defined => defined.IsAsked))
        {
            var label = defined.Field.Label;
            if (Problem(label.Value, defined.Field.Key.Value) is { } problem)
            {
                findings.Add(Finding(label, problem.Message, problem.Better));
            }
        }
    }

    private Diagnostic Finding(Located<string> label, string message, string? better) =>
        new(Rule, $"the label `{ShownText.Of(label.Value)}` {message}", label.Words())
        {
            Severity = better is null && label.Value.Length > Longest ? Severity.Warning : Severity.Hint,
            Help = better is null
                ? "Write what the provider calls it, as a short name." : $"Write `{ShownText.Of(better)}`.",
            Fix = better is not null && label.Part(0, label.Value.Length) is { } place
                ? new Fix($"Write `{ShownText.Of(better)}`", IsSafe: true, [new TextEdit(place, better)])
                : null,
        };

    private static (string Message, string? Better)? Problem(string label, string key)
    {
        var trimmed = string.Join(' ', label.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var bare = trimmed.TrimEnd(':', '.', ' ');
        return label switch
        {
            { Length: > Longest } => ("is longer than a form can show", null),
            _ when label.AsSpan().ContainsAny("<>") && label.Contains('<')
                && label.Contains('>') => ("holds markup, which is shown as it is", null),
            _ when trimmed != label && trimmed.Length > 0 => ("has more blanks than it needs", trimmed),
            _ when bare != label && bare.Length > 0
                && !bare.Contains('.') => ("ends in a mark that a form adds itself", bare),
            _ when label == key && label.Contains('_') => ("is the key", null),
            _ => null,
        };
    }
}
