namespace LinkHub.Guides.Connectors.Patterns;

/// <summary>A part of a pattern that was read.</summary>
internal abstract record PatternNode
{
    /// <summary>Parts in a row; none matches the empty text.</summary>
    public sealed record Row(IReadOnlyList<PatternNode> Items) : PatternNode;

    public sealed record Choice(IReadOnlyList<PatternNode> Options) : PatternNode;

    public sealed record One(PatternSet Set) : PatternNode;

    /// <summary>A part again and again; <c>Most</c> is -1 where there is no limit.</summary>
    public sealed record Repeat(PatternNode Body, int Least, int Most, bool IsLazy) : PatternNode;

    /// <summary>A group; <c>Number</c> counts from 1 and is 0 for one that keeps nothing.</summary>
    public sealed record Group(PatternNode Body, int Number) : PatternNode;

    public sealed record Back(int Number) : PatternNode;

    public sealed record Look(PatternNode Body, bool IsBehind, bool IsNegative) : PatternNode;

    public sealed record Edge(PatternEdge Kind) : PatternNode;

    /// <summary>The parts within, in order.</summary>
    public IEnumerable<PatternNode> Children => this switch
    {
        Row row => row.Items,
        Choice choice => choice.Options,
        Repeat repeat => [repeat.Body],
        Group group => [group.Body],
        Look look => [look.Body],
        _ => [],
    };

    /// <summary>Whether the part can match the empty text, as an assertion always does.</summary>
    public bool CanBeEmpty => this switch
    {
        Row row => row.Items.All(item => item.CanBeEmpty),
        Choice choice => choice.Options.Any(option => option.CanBeEmpty),
        Repeat repeat => repeat.Least == 0 || repeat.Body.CanBeEmpty,
        Group group => group.Body.CanBeEmpty,
        One => false,
        _ => true,
    };
}

/// <summary>A place between two characters that a pattern asks for.</summary>
internal enum PatternEdge
{
    Start,
    End,
    WordEdge,
    NoWordEdge,
}
