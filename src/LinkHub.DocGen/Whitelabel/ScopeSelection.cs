using LinkHub.Guides.Brands;
using LinkHub.Guides.Connectors;

namespace LinkHub.DocGen.Whitelabel;

/// <summary>Which scopes a hub is about for one connector: decided when it is built, or left to the reader.</summary>
public sealed class ScopeSelection
{
    /// <summary>Nothing is decided: every part is shown and the reader chooses.</summary>
    public static readonly ScopeSelection ByReader = new([], isDecided: false);

    private readonly HashSet<string> _scopes;

    private ScopeSelection(IEnumerable<string> scopes, bool isDecided)
    {
        _scopes = new(scopes, StringComparer.Ordinal);
        IsDecided = isDecided;
        Selected = [.. _scopes.Order(StringComparer.Ordinal)];
    }

    /// <summary>Whether parts of other scopes are left out of the hub.</summary>
    public bool IsDecided { get; }

    /// <summary>Ordinal order; empty where the reader decides.</summary>
    public IReadOnlyList<string> Selected { get; }

    /// <summary>
    /// What a brand decides for one method: its scopes, those of its actions, and those the method always needs;
    /// with all they include.
    /// </summary>
    /// <param name="brand">Whose hub it is.</param>
    /// <param name="connector">Defines the actions and what scopes include.</param>
    /// <param name="method">The guide's method; null decides for the connector as a whole.</param>
    /// <param name="requested">Scopes asked for when the build was started; they take the place of the brand's.</param>
    public static ScopeSelection For(
        Brand brand, Connector connector, AuthMethod? method, IReadOnlyList<string>? requested = null)
    {
        requested ??= [];
        if (requested.Count == 0 && brand.Scopes.Count == 0 && brand.Actions.Count == 0)
        {
            return ByReader;
        }

        var scopes = requested.Count > 0
            ? requested
            : brand.Scopes.Select(scope => scope.Value).Concat(OfActions(brand, connector, method));
        var included = connector.ScopeDefinitions
            .GroupBy(scope => scope.Name.Value, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => group.SelectMany(scope => scope.Includes).Select(scope => scope.Value).ToArray(),
                StringComparer.Ordinal);
        var always = method?.RequiredScopes.Select(scope => scope.Value) ?? [];
        return Of(scopes.Concat(always), scope => included.GetValueOrDefault(scope, []));
    }

    /// <summary>These scopes and all they include, however deep.</summary>
    /// <param name="scopes">Names as in the definition.</param>
    /// <param name="includes">What one scope grants besides itself; circles do no harm.</param>
    public static ScopeSelection Of(IEnumerable<string> scopes, Func<string, IEnumerable<string>> includes)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(scopes);
        while (open.TryPop(out var scope))
        {
            if (!known.Add(scope))
            {
                continue;
            }

            foreach (var included in includes(scope))
            {
                open.Push(included);
            }
        }

        return new ScopeSelection(known, isDecided: true);
    }

    /// <summary>A part is shown when any of its scopes is selected, when it names none, or when nothing is decided.</summary>
    public bool Shows(IReadOnlyList<string> scopes) => !IsDecided || scopes.Count == 0 || scopes.Any(_scopes.Contains);

    private static IEnumerable<string> OfActions(Brand brand, Connector connector, AuthMethod? method)
    {
        var chosen = brand.Actions.Select(action => action.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var action in connector.Actions.Where(action => chosen.Contains(action.Id.Value)))
        {
            var byMethod = method is null
                ? action.AuthRequirements.Values.SelectMany(scopes => scopes)
                : action.AuthRequirements.GetValueOrDefault(method.Key.Value, []);
            foreach (var scope in action.RequiredScopes.Concat(byMethod))
            {
                yield return scope.Value;
            }
        }
    }
}
