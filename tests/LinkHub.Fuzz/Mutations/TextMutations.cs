namespace LinkHub.Fuzz.Mutations;

/// <summary>Every mutation of one file's bytes.</summary>
internal static class TextMutations
{
    /// <summary>Tokens twice and structure twice: they reach further into readers than single bytes do.</summary>
    public static readonly IReadOnlyList<TextMutation> All =
    [
        .. ByteMutations.All,
        .. TokenMutations.All, .. TokenMutations.All,
        .. StructureMutations.All, .. StructureMutations.All,
    ];
}
