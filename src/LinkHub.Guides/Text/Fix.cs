namespace LinkHub.Guides.Text;

/// <summary>Edits that fix a finding.</summary>
/// <param name="Title">What it does, in the imperative.</param>
/// <param name="IsSafe">Whether it can be applied without a look: the meaning for readers stays or is only
/// fixed.</param>
/// <param name="Edits">Not overlapping, in any order.</param>
public sealed record Fix(string Title, bool IsSafe, IReadOnlyList<TextEdit> Edits);
