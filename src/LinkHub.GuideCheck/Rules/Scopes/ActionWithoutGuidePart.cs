using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Scopes;

/// <summary>Finds actions whose scopes a guide does not mention, although it mentions other scopes.</summary>
/// <remarks>
/// A step that lists the selected scopes mentions all of them; so does a scope's name in the text.
/// </remarks>
public sealed class ActionWithoutGuidePart : IGuideRule
{
    public DiagnosticRule Rule { get; } = new("LH703", "action-without-guide-part", Severity.Hint);

    public void Check(GuideSubject guide, DiagnosticBag findings)
    {
        var conditions = guide.Nodes.Select(placed => placed.Node.Conditions).Where(one => !one.IsNone)
            .ToList();
        var spoken = conditions.SelectMany(one => one.Scopes).ToHashSet(StringComparer.Ordinal);
        if (spoken.Count == 0 || conditions.Exists(one => one.ListsScopes))
        {
            return;
        }

        var first = guide.Nodes.First(placed => placed.Node.Conditions.Scopes.Count > 0).Node.Span;
        foreach (var action in guide.Connector.Actions)
        {
            var scopes = ScopesFor(action, guide).ToList();
            if (scopes.Count > 0
                && !scopes.Exists(scope => spoken.Contains(scope.Value) || IsNamed(scope.Value, guide)))
            {
                findings.Add(Finding(action, scopes[0], first));
            }
        }
    }

    private Diagnostic Finding(ConnectorAction action, Located<string> scope, SourceSpan part) => new(
        Rule,
        $"no part of the guide is about `{ShownText.Of(scope.Value)}`, which `{ShownText.Of(action.Label.Value)}` needs",
        scope.Words())
    {
        Help = "Write a step for the scope, or let a step list the selected scopes.",
        Related = [new RelatedSpan(part.Slice(0, 0), "the guide speaks of other scopes here")],
    };

    private static IEnumerable<Located<string>> ScopesFor(ConnectorAction action, GuideSubject guide) =>
        action.AuthRequirements.TryGetValue(guide.Method.Key.Value, out var own)
            ? action.RequiredScopes.Concat(own)
            : action.RequiredScopes;

    private static bool IsNamed(string scope, GuideSubject guide) =>
        guide.Document.File.Text.Contains(scope, StringComparison.Ordinal);
}
