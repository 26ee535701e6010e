using LinkHub.Fuzz.Mutations;

namespace LinkHub.Fuzz.Inputs;

/// <summary>Makes the content folder of a seed and an iteration: some of the seed texts, some of them mutated.</summary>
internal sealed class InputMaker
{
    private static readonly (string Prefix, int Weight)[] Parts =
    [
        ("guides/", 40), ("connectors/", 20), ("pages/", 12), ("brands/", 14), ("linkhub.yaml", 6), ("locales/", 4),
        ("images/", 5), ("snippets/", 4), ("checks/", 2),
    ];

    private readonly IReadOnlyDictionary<string, FuzzEntry> _seeds;
    private readonly string[] _paths;
    private readonly string[] _connectors;
    private readonly string[] _corpus;

    public InputMaker(SeedSite seeds)
    {
        _seeds = seeds.Entries;
        _paths = [.. _seeds.Keys];
        _connectors = [.. Names("connectors/").Where(name => !name.Contains('.'))];
        _corpus = [.. _paths.Where(path => path.StartsWith("corpus/", StringComparison.Ordinal))];
    }

    /// <summary>The input; the same for the same numbers and seed texts.</summary>
    public FuzzInput Make(int seed, int iteration)
    {
        var random = new Random(unchecked((seed * 1_000_003) + iteration));
        var entries = Chosen(random);
        var mutations = new List<string>();
        for (var files = 1 + random.Next(4); files > 0; files--)
        {
            Mutate(random, entries, mutations);
        }

        return new FuzzInput(seed, iteration, entries, mutations);
    }

    // The settings and the host's brand are always there, so that most inputs come as far as pages.
    private SortedDictionary<string, FuzzEntry> Chosen(Random random)
    {
        var connectors = random.GetItems(_connectors, 2).ToHashSet(StringComparer.Ordinal);
        var partner = random.Next(2) == 0 ? "fernbank" : "quillstack";
        var entries = new SortedDictionary<string, FuzzEntry>(StringComparer.Ordinal);
        foreach (var path in _paths)
        {
            var parts = path.Split('/');
            var isIn = parts[0] switch
            {
                "guides" or "connectors" when parts.Length > 2 => connectors.Contains(parts[1]),
                "guides" or "connectors" => random.Next(4) == 0,
                "brands" => parts[1] == partner || parts[1] == "harborline",
                "pages" => random.Next(3) == 0,
                "locales" => random.Next(3) == 0,
                "corpus" => false,
                _ => true,
            };
            if (isIn)
            {
                entries.Add(path, _seeds[path]);
            }
        }

        AddCorpus(random, entries);
        return entries;
    }

    private void AddCorpus(Random random, SortedDictionary<string, FuzzEntry> entries)
    {
        if (_corpus.Length == 0 || random.Next(3) > 0)
        {
            return;
        }

        var path = _corpus[random.Next(_corpus.Length)];
        var name = Path.GetFileName(path);
        var folder = name.EndsWith(".yaml", StringComparison.Ordinal) ? "connectors" : "guides";
        entries[$"{folder}/{name}"] = _seeds[path];
    }

    private void Mutate(Random random, SortedDictionary<string, FuzzEntry> entries, List<string> mutations)
    {
        var path = Pick(random, entries);
        if (random.Next(12) == 0)
        {
            mutations.Add($"{path}: {FileMutations.Apply(random, entries, path)}");
            return;
        }

        var bytes = entries[path].Bytes;
        for (var count = 1 + random.Next(6); count > 0; count--)
        {
            var other = _seeds[_paths[random.Next(_paths.Length)]].Bytes;
            var mutation = TextMutations.All[random.Next(TextMutations.All.Count)];
            bytes = mutation.Apply(random, bytes, other);
            mutations.Add($"{path}: {mutation.Name}");
        }

        entries[path] = new FuzzEntry(bytes);
    }

    private static string Pick(Random random, SortedDictionary<string, FuzzEntry> entries)
    {
        while (true)
        {
            var number = random.Next(Parts.Sum(part => part.Weight));
            var prefix = Parts.First(part => (number -= part.Weight) < 0).Prefix;
            string[] paths = [.. entries.Keys.Where(path => path.StartsWith(prefix, StringComparison.Ordinal))];
            if (paths.Length > 0)
            {
                return paths[random.Next(paths.Length)];
            }
        }
    }

    private IEnumerable<string> Names(string prefix) => _paths
        .Where(path => path.StartsWith(prefix, StringComparison.Ordinal))
        .Select(path => path[prefix.Length..].Split('/')[0])
        .Distinct();
}
