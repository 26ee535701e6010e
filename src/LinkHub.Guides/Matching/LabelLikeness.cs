namespace LinkHub.Guides.Matching;

/// <summary>
/// How much a name in a guide is like a field's label, closest first, so that likenesses compare.
/// </summary>
public enum LabelLikeness
{
    /// <summary>Letter by letter.</summary>
    Exact,

    /// <summary>But for case, spaces and punctuation: <c>api key</c>, <c>Sub-domain</c>.</summary>
    Written,

    /// <summary>
    /// But for an article, the provider's name or a note in brackets: <c>Your Acme API Key (PAT)</c>.
    /// </summary>
    Trimmed,

    /// <summary>
    /// The same words in another order, number or abbreviation: <c>ID of the Workspace</c>.
    /// </summary>
    SameWords,

    /// <summary>
    /// One holds the words of the other and both end in the same noun: <c>Admin API Key</c>.
    /// </summary>
    Inside,

    /// <summary>One word is a letter or two away: <c>Subdomian</c>.</summary>
    Misspelt,

    /// <summary>Another name.</summary>
    Different,
}
