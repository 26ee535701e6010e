using LinkHub.Guides.Connectors;

namespace LinkHub.Guides.Guides.Binding;

/// <summary>Finds connectors by the names that guides use. Built once, for any number of guides.</summary>
internal sealed class ConnectorIndex
{
    private readonly Dictionary<string, Connector> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(Connector Connector, AuthMethod Method)>> _byTitle =
        new(StringComparer.Ordinal);

    public ConnectorIndex(IEnumerable<Connector> connectors)
    {
        foreach (var connector in connectors)
        {
            _byKey.TryAdd(connector.Key.Value, connector);
            foreach (var method in connector.Methods)
            {
                var title = Fold($"Connect {connector.Title.Value} with {method.Label.Value}");
                if (!_byTitle.TryGetValue(title, out var named))
                {
                    _byTitle.Add(title, named = []);
                }

                named.Add((connector, method));
            }
        }
    }

    public IEnumerable<Connector> All => _byKey.Values;

    public Connector? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>
    /// The connectors and methods that "Connect X with Y" may mean; more than one where providers share a
    /// name.
    /// </summary>
    public IReadOnlyList<(Connector Connector, AuthMethod Method)> Titled(string title) =>
        _byTitle.TryGetValue(Fold(title), out var named) ? named : [];

    /// <summary>
    /// The connectors whose names continue this one, or which this one continues, word by word.
    /// </summary>
    public IReadOnlyList<Connector> Akin(string provider)
    {
        var words = Fold(provider) + " ";
        return
        [
            .. All.Where(connector => Fold(connector.Title.Value) + " " is var title
                && (title.StartsWith(words, StringComparison.Ordinal)
                    || words.StartsWith(title, StringComparison.Ordinal))),
        ];
    }

    /// <summary>
    /// What follows "Connect X with" where X is the connector's whole title, or null if the title begins
    /// otherwise.
    /// </summary>
    public static string? MethodNamed(string? title, Connector connector)
    {
        var start = $"connect {Fold(connector.Title.Value)} with ";
        var folded = Fold(title ?? "");
        if (!folded.StartsWith(start, StringComparison.Ordinal) || folded.Length == start.Length)
        {
            return null;
        }

        var words = string.Join(' ', title!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words[start.Length..];
    }

    /// <summary>The method with that slug or label, or null.</summary>
    public static AuthMethod? Method(Connector connector, string name)
    {
        var slug = Slug.Of(name);
        return connector.Methods.FirstOrDefault(method => method.Slug == name)
            ?? connector.Methods.FirstOrDefault(method => Fold(method.Label.Value) == Fold(name))
            ?? connector.Methods.FirstOrDefault(method => method.Slug == slug);
    }

    /// <summary>
    /// Lower case, each run of white space one space: names that differ only there are one name.
    /// </summary>
    public static string Fold(string name) =>
        string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
}
