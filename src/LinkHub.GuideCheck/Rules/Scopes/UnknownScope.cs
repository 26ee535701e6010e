using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Scopes;

/// <summary>Finds parts of a guide that are shown for a scope which the connector does not have.</summary>
/// <remarks>Each scope is reported once, where it stands first, and at most twenty of a guide.</remarks>
public sealed class UnknownScope : IGuideRule
{
    public DiagnosticRule Rule { get; } = new("LH701", "unknown-scope", Severity.Warning);

    private const string Attribute = "data-guide-scopes";
    private const int MostFindings = 20;

    public void Check(GuideSubject guide, DiagnosticBag findings)
    {
        // The other format has no scopes, so none can be wrong.
        if (guide.Connector.Format != DefinitionFormat.Native)
        {
            return;
        }

        var known = Known(guide.Connector);
        var unknown = All(guide.Document.Body)
            .SelectMany(node => node.Conditions.Scopes.Select(scope => (Scope: scope, Node: node)))
            .Where(part => !known.Contains(part.Scope))
            .DistinctBy(part => part.Scope, StringComparer.Ordinal)
            .Take(MostFindings);
        foreach (var (scope, node) in unknown)
        {
            var help = Suggestion.Nearest(scope, known) is { } nearest
                ? $"Write `{nearest}`."
                : "Correct the scope, or add it to the connector's definition.";
            findings.Add(
                Rule,
                Place(node, scope),
                $"`{VisibleText.Of(scope)}` is no scope of `{guide.Connector.Key.Value}`",
                help);
        }
    }

    private static HashSet<string> Known(Connector connector) =>
    [
        .. connector.ScopeDefinitions.SelectMany(definition => definition.Includes.Prepend(definition.Name))
            .Concat(connector.Methods.SelectMany(method => method.RequiredScopes))
            .Concat(connector.Actions.SelectMany(action => action.RequiredScopes))
            .Concat(
                connector.Actions.SelectMany(action => action.AuthRequirements.Values)
                    .SelectMany(scopes => scopes))
            .Select(scope => scope.Value),
    ];

    private static IEnumerable<Node> All(IReadOnlyList<Node> nodes) =>
        nodes.SelectMany(node => All(node.Children).Prepend(node));

    // Some nodes keep the meaning of the attribute, but not the attribute.
    private static SourceSpan Place(Node node, string scope)
    {
        var written = (node as ElementNode)?.Attribute(Attribute)?.ValueSpan ?? node.Span;
        var at = written.Text.IndexOf(scope, StringComparison.Ordinal);
        return at < 0 ? written.Slice(0, 0) : written.Slice(at, scope.Length);
    }
}
