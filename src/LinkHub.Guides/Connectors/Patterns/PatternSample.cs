namespace LinkHub.Guides.Connectors.Patterns;

/// <summary>Makes short texts that a part of a pattern takes, as far as that is easy.</summary>
internal static class PatternSample
{
    private const int Longest = 200;

    /// <summary>What the part takes with everything optional left out.</summary>
    public static int[] Shortest(PatternNode node) => [.. Make(node, isLong: false).Take(Longest)];

    /// <summary>Texts worth repeating: the shortest, one with everything in it, and each single character.</summary>
    public static IEnumerable<int[]> Units(PatternNode body)
    {
        var singles = Sets(body).ToList();
        var shared = singles.SelectMany(set => set.Samples())
            .GroupBy(sample => sample)
            .OrderByDescending(group => singles.Count(set => set.Contains(group.Key)))
            .Select(group => group.Key)
            .Take(4);
        return new[] { Shortest(body), [.. Make(body, isLong: true).Take(Longest)] }
            .Concat(shared.Select(sample => new[] { sample }))
            .Concat(Options(body))
            .Where(unit => unit.Length > 0)
            .DistinctBy(unit => string.Join(' ', unit));
    }

    private static IEnumerable<int[]> Options(PatternNode node) => node is PatternNode.Choice choice
        ? choice.Options.Select(Shortest)
        : node.Children.SelectMany(Options);

    private static IEnumerable<PatternSet> Sets(PatternNode node) =>
        node is PatternNode.One one ? [one.Set] : node.Children.SelectMany(Sets);

    private static IEnumerable<int> Make(PatternNode node, bool isLong) => node switch
    {
        PatternNode.One one => one.Set.Samples().Take(1),
        PatternNode.Row row => row.Items.SelectMany(item => Make(item, isLong)),
        PatternNode.Choice choice => isLong
            ? choice.Options.Select(option => Make(option, isLong).Take(Longest).ToList()).MaxBy(text => text.Count)!
            : Make(choice.Options[0], isLong),
        PatternNode.Group group => Make(group.Body, isLong),
        PatternNode.Repeat repeat => Enumerable
            .Repeat(repeat.Body, Math.Min(Longest, Math.Max(repeat.Least, isLong ? 1 : 0)))
            .SelectMany(body => Make(body, isLong)),
        _ => [],
    };
}
