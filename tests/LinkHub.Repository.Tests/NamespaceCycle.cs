using System.Text;

namespace LinkHub.Repository.Tests;

/// <summary>Namespaces each of which uses all the others, directly or by way of one another.</summary>
/// <param name="Namespaces">At least two, in ordinal order.</param>
/// <param name="Uses">The uses from one of these namespaces to another one.</param>
internal sealed record NamespaceCycle(IReadOnlyList<string> Namespaces, IReadOnlyList<TypeUse> Uses)
{
    // One use is enough to find where a cycle can be cut; the rest is a list nobody reads.
    private const int Shown = 8;

    /// <summary>The cycles among uses, in ordinal order; no two share a namespace.</summary>
    public static IReadOnlyList<NamespaceCycle> In(IEnumerable<TypeUse> uses)
    {
        var between = uses.Where(use => use.FromNamespace != use.ToNamespace).ToArray();
        var used = between.ToLookup(use => use.FromNamespace, use => use.ToNamespace, StringComparer.Ordinal);
        var reached = used.ToDictionary(from => from.Key, from => Reached(from.Key, used));
        var cycles =
            from use in between
            where Reaches(use.ToNamespace, use.FromNamespace)
            let names = reached[use.FromNamespace].Where(name => Reaches(name, use.FromNamespace))
            group use by string.Join(' ', names) into cycle
            orderby cycle.Key
            select new NamespaceCycle(cycle.Key.Split(' '), [.. cycle]);
        return [.. cycles];

        bool Reaches(string from, string to) =>
            reached.TryGetValue(from, out var names) && names.Contains(to);
    }

    /// <summary>
    /// The namespaces, and below them for each pair the first types that use one another; the pair with the
    /// fewest uses comes first.
    /// </summary>
    public override string ToString()
    {
        var text = new StringBuilder("These namespaces use one another: ");
        text.AppendJoin(", ", Namespaces).Append('\n');
        var pairs = Uses.GroupBy(use => $"{use.FromNamespace} -> {use.ToNamespace}");
        foreach (var pair in pairs.OrderBy(pair => pair.Count()))
        {
            var types = pair.Select(use => $"{use.From} uses {use.To}").Order(StringComparer.Ordinal);
            text.Append("  ").Append(pair.Key).Append(": ").AppendJoin(", ", types.Take(Shown)).Append('\n');
        }

        return text.ToString();
    }

    private static SortedSet<string> Reached(string start, ILookup<string, string> used)
    {
        var reached = new SortedSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([start]);
        while (open.TryPop(out var name))
        {
            foreach (var next in used[name].Where(reached.Add))
            {
                open.Push(next);
            }
        }

        return reached;
    }
}
