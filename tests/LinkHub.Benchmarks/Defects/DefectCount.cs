namespace LinkHub.Benchmarks.Defects;

/// <summary>How often one kind of defect was made and found.</summary>
internal sealed class DefectCount
{
    /// <summary>How many definitions were changed so.</summary>
    public int Made { get; set; }

    /// <summary>
    /// After how many of them a right rule reported something new; of a neutral one, any rule.
    /// </summary>
    public int Found { get; set; }

    /// <summary>New findings of other rules or beyond the first.</summary>
    public int Further { get; set; }

    /// <summary>New findings by rule.</summary>
    public SortedDictionary<string, int> ByRule { get; } = new(StringComparer.Ordinal);

    /// <summary>What was not found, or reported without need.</summary>
    public List<string> Wrong { get; } = [];
}
