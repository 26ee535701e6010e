using LinkHub.Guides.Connectors;

namespace LinkHub.Guides.Matching;

/// <summary>A field that a guide names.</summary>
/// <param name="Field">The field.</param>
/// <param name="Names">Its names, those whose place counts most first; never empty.</param>
public sealed record NamedField(CredentialField Field, IReadOnlyList<FieldPair> Names)
{
    /// <summary>How far the least fitting of its names is from the label.</summary>
    public LabelLikeness Worst => Names.Max(name => name.Likeness);

    /// <summary>Whether a place that speaks of the form has the label as it is.</summary>
    public bool IsExactInForm => Names.Any(name =>
        name.Likeness == LabelLikeness.Exact && FieldPlace.KindOf(name.Claim) != FieldPlaceKind.Overview);

    public bool IsMarkedOptional => Names.Any(name => name.Claim.IsOptional);
}
