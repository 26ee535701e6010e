using System.Text;

namespace LinkHub.Guides.Connectors.Patterns;

/// <summary>Looks for values on which a pattern backtracks for too long.</summary>
/// <remarks>
/// For each part that repeats: what leads to it, then something of the part many times over, then a character
/// that fits nowhere. The steps are counted for two lengths; where they explode, the pattern is slow.
/// </remarks>
internal static class PatternAttack
{
    private const int Few = 28;
    private const int Many = 150;
    private const long FewBudget = 200_000;
    private const long ManyBudget = 600_000;
    private const int MostTries = 60;

    // Fits in nothing that people write into patterns, and so makes the comparison go back.
    private static readonly int[] Ends = [0x7, '!', '\n'];

    /// <summary>
    /// Whether a search is worth while: a pattern with a single repetition can match a value in one way only.
    /// </summary>
    public static bool IsWorthATry(PatternNode root) => Counted(root) > 1;

    public static SlowValue? Find(PatternNode root, PatternProgram program)
    {
        var tries = Repeats(root, []).Take(MostTries).ToList();
        var found = tries.FirstOrDefault(one => IsSlow(program, one, Few, FewBudget));
        if (found.Unit is not null)
        {
            return new SlowValue(Text(found.Unit), Few, IsExponential: true);
        }

        found = tries.FirstOrDefault(one => IsSlow(program, one, Many, ManyBudget));
        return found.Unit is null ? null : new SlowValue(Text(found.Unit), Many, IsExponential: false);
    }

    private static bool IsSlow(
        PatternProgram program, (int[] Lead, int[] Unit) one, int count, long budget) =>
        Ends.Any(end =>
        {
            int[] value = [.. one.Lead, .. Enumerable.Repeat(one.Unit, count).SelectMany(unit => unit), end];
            return PatternMachine.Try(program, value, budget).Fits is null;
        });

    private static int Counted(PatternNode node) =>
        (node is PatternNode.Repeat ? 1 : 0) + node.Children.Sum(Counted)
            + (node is PatternNode.Choice ? 1 : 0);

    private static IEnumerable<(int[] Lead, int[] Unit)> Repeats(PatternNode node, int[] lead)
    {
        if (node is PatternNode.Repeat { Most: < 0 or > 9 } repeat)
        {
            foreach (var unit in PatternSample.Units(repeat.Body))
            {
                yield return (lead, unit);
            }
        }

        var before = lead;
        foreach (var child in node.Children)
        {
            foreach (var inner in Repeats(child, before))
            {
                yield return inner;
            }

            before = node is PatternNode.Row ? [.. before, .. PatternSample.Shortest(child)] : lead;
        }
    }

    private static string Text(int[] codePoints) =>
        string.Concat(
            codePoints.Select(point => Rune.IsValid(point) ? new Rune(point) : Rune.ReplacementChar));
}

/// <summary>Makes short texts that a part of a pattern takes, as far as that is easy.</summary>
internal static class PatternSample
{
    private const int Longest = 200;

    /// <summary>A text that the part takes, with everything optional left out.</summary>
    public static int[] Shortest(PatternNode node) => [.. Make(node, isLong: false).Take(Longest)];

    /// <summary>
    /// Texts worth repeating: the shortest, one with everything in it, and each single character.
    /// </summary>
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
            ? choice.Options.Select(option => Make(option, isLong).Take(Longest).ToList())
                .MaxBy(text => text.Count)!
            : Make(choice.Options[0], isLong),
        PatternNode.Group group => Make(group.Body, isLong),
        PatternNode.Repeat repeat => Enumerable
            .Repeat(repeat.Body, Math.Min(Longest, Math.Max(repeat.Least, isLong ? 1 : 0)))
            .SelectMany(body => Make(body, isLong)),
        _ => [],
    };
}
