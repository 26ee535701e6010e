namespace LinkHub.Guides.Connectors.Patterns;

/// <summary>The capturing groups of a pattern, found before the pattern is read.</summary>
internal sealed class PatternGroups
{
    private readonly Dictionary<int, int> _numbers = [];
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);

    public int Count => _numbers.Count;

    /// <summary>The place of a name that two groups have, or null if all names differ.</summary>
    public (int At, int Length)? Repeated { get; private set; }

    public static PatternGroups Of(string source)
    {
        var groups = new PatternGroups();
        var inClass = false;
        for (var i = 0; i < source.Length; i++)
        {
            switch (source[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    inClass = true;
                    break;
                case ']':
                    inClass = false;
                    break;
                case '(' when !inClass:
                    groups.Add(source, i);
                    break;
            }
        }

        return groups;
    }

    /// <summary>The number of the group that opens there; 0 where none does.</summary>
    public int NumberAt(int offset) => _numbers.GetValueOrDefault(offset);

    public int? Named(string name) => _names.TryGetValue(name, out var number) ? number : null;

    private void Add(string source, int at)
    {
        if (at + 1 >= source.Length || source[at + 1] != '?')
        {
            _numbers[at] = _numbers.Count + 1;
            return;
        }

        var isNamed = at + 3 < source.Length && source[at + 2] == '<' && source[at + 3] is not ('=' or '!');
        var end = isNamed ? source.IndexOf('>', at) : -1;
        if (end < 0)
        {
            return;
        }

        var number = _numbers[at] = _numbers.Count + 1;
        if (!_names.TryAdd(source[(at + 3)..end], number))
        {
            Repeated ??= (at, end + 1 - at);
        }
    }
}
