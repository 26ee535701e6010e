using LinkHub.Guides.Brands;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Whitelabel;

/// <summary>
/// The scopes that a hub covers for one connector: decided when it is built, or left to the reader.
/// </summary>
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

    /// <summary>Ordinal order, or empty if the reader decides.</summary>
    public IReadOnlyList<string> Selected { get; }

    /// <summary>These scopes and all they include, however deep.</summary>
    /// <param name="scopes">Names as in the definition.</param>
    /// <param name="includes">The scopes that one scope grants besides itself; circles do no harm.</param>
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

    /// <summary>
    /// A part is shown when any of its scopes is selected, when it names none, or when nothing is decided.
    /// </summary>
    public bool Shows(IReadOnlyList<string> scopes) =>
        !IsDecided || scopes.Count == 0 || scopes.Any(_scopes.Contains);
}

/// <summary>
/// Decides which scopes a hub covers for one method: those of the command line, else those of the brand.
/// </summary>
/// <remarks>The scopes that the method always asks for are among them.</remarks>
public static class DecidedScopes
{
    /// <param name="connector">Its actions and scopes say what a selection needs.</param>
    /// <param name="method">Some actions need other scopes with other methods.</param>
    /// <param name="brand">Its <c>scopes</c> and <c>actions</c>.</param>
    /// <param name="overriding">The command line's scopes; empty leaves the decision to the brand.</param>
    public static ScopeSelection For(
        Connector connector, AuthMethod method, Brand brand, IReadOnlyList<string> overriding)
    {
        if (overriding.Count > 0)
        {
            return With(overriding, connector, method);
        }

        if (brand.Scopes.Count == 0 && brand.Actions.Count == 0)
        {
            return ScopeSelection.ByReader;
        }

        var chosen = brand.Actions.Select(action => action.Value).ToHashSet(StringComparer.Ordinal);
        var needed = connector.Actions
            .Where(action => chosen.Contains(action.Id.Value))
            .SelectMany(action => action.RequiredScopes.Concat(ForMethod(action, method)));
        return With(brand.Scopes.Concat(needed).Select(scope => scope.Value), connector, method);
    }

    private static IReadOnlyList<Located<string>> ForMethod(ConnectorAction action, AuthMethod method) =>
        action.AuthRequirements.GetValueOrDefault(method.Key.Value, []);

    private static ScopeSelection With(IEnumerable<string> scopes, Connector connector, AuthMethod method)
    {
        var includes = connector.ScopeDefinitions.ToLookup(
            definition => definition.Name.Value,
            definition => definition.Includes.Select(scope => scope.Value),
            StringComparer.Ordinal);
        var always = method.RequiredScopes.Select(scope => scope.Value);
        return ScopeSelection.Of(scopes.Concat(always), scope => includes[scope].SelectMany(names => names));
    }
}
