namespace LinkHub.DocGen.Whitelabel;

/// <summary>
/// Which scopes a hub is about for one connector: decided when it is built, or left to the reader.
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

    /// <summary>Ordinal order; empty where the reader decides.</summary>
    public IReadOnlyList<string> Selected { get; }

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

    /// <summary>
    /// A part is shown when any of its scopes is selected, when it names none, or when nothing is decided.
    /// </summary>
    public bool Shows(IReadOnlyList<string> scopes) => !IsDecided || scopes.Count == 0 || scopes.Any(_scopes.Contains);
}
