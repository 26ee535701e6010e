using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Guides.Claims;

namespace LinkHub.Guides.Matching;

/// <summary>
/// The verdict on each field that a guide's form asks for. Each name and each field is in one verdict only,
/// so that one defect has one finding, whichever rules look.
/// </summary>
public sealed class GuideFields
{
    private GuideFields(FieldNames names) =>
        (Places, Named, Renamed) = (names.Places, names.Named, names.Renamed);

    /// <summary>Where the guide lists the form's fields, most authoritative first.</summary>
    public IReadOnlyList<FieldPlace> Places { get; }

    /// <summary>Fields that are named, under their own name or one like it, in the form's order.</summary>
    public IReadOnlyList<NamedField> Named { get; }

    /// <summary>Fields that the guide has under another name.</summary>
    public IReadOnlyList<RenamedField> Renamed { get; }

    /// <summary>Fields that are not named where they should be, in the form's order.</summary>
    public required IReadOnlyList<MissingName> Missing { get; init; }

    /// <summary>Places that say less than others, or say it differently.</summary>
    public required IReadOnlyList<PlaceDisagreement> Disagreements { get; init; }

    /// <summary>Names of no field.</summary>
    public required IReadOnlyList<UnaskedName> Unasked { get; init; }

    /// <summary>Judges what a guide says about the form of its method.</summary>
    /// <param name="guide">The guide.</param>
    /// <param name="connector">The provider.</param>
    /// <param name="method">The method that the guide explains.</param>
    /// <param name="kind">Which of the method's forms.</param>
    public static GuideFields Of(Guide guide, Connector connector, AuthMethod method, GuideKind kind)
    {
        var names = FieldNames.Of(guide.Outline.Form, connector, method, kind);
        var missing = MissingIn(names, GuideWords.Of(guide));
        var disagreements = names.Places
            .Select(place => DisagreementOf(place, names)).OfType<PlaceDisagreement>().ToList();
        var unasked = UnaskedIn(names, disagreements, UnshownIn(method, new ProviderNames(connector)));
        return new GuideFields(names) { Missing = missing, Disagreements = disagreements, Unasked = unasked };
    }

    private static IReadOnlyList<MissingName> MissingIn(FieldNames names, GuideWords text)
    {
        var renamed = names.Renamed.Select(one => one.Field).ToHashSet();

        // A field without a label or a key is a defect of its definition; no guide could name it.
        var asked = names.Asked.Where(asked =>
            !renamed.Contains(asked.Field) && !string.IsNullOrWhiteSpace(asked.Field.Label.Value));
        var block = names.Places.FirstOrDefault(place => place.Kind == FieldPlaceKind.LinkingBlock);
        var missing = block is null
            ? asked.Select(one => MissingOf(one, names, text)).OfType<MissingName>()
            : asked.Where(one => block.Lacks(one.Field))
                .Select(one => new MissingName(one.Field, block, Naming.No));
        return [.. missing];
    }

    private static MissingName? MissingOf(AskedField asked, FieldNames names, GuideWords text)
    {
        if (names.Places.Any(place => !place.Lacks(asked.Field)) || names.IsSaidOfForm(asked))
        {
            return null;
        }

        var listing = names.Places.FirstOrDefault(place => place.Match.Pairs.Count > 0);
        var naming = text.Names(asked.Name);
        return listing is null && naming == Naming.Yes ? null : new MissingName(asked.Field, listing, naming);
    }

    // If a generated list names every field, other places need not, but they must not use other names.
    private static PlaceDisagreement? DisagreementOf(FieldPlace place, FieldNames names)
    {
        if (place.Kind == FieldPlaceKind.LinkingBlock
            || place.Claims.All(claim => claim.Kind == ClaimKind.Mention))
        {
            return null;
        }

        var lacking = names.Asked
            .Where(asked => place.Lacks(asked.Field) && Elsewhere(asked.Field) is not null)
            .Where(asked => !(place.SpeaksOfForm && names.IsSaidOfForm(asked)))
            .ToList();
        var unknown = place.UnknownBut(names.Renamed.SelectMany(renamed => renamed.Claims)).ToList();
        var renames = FieldRenames.Of(lacking, unknown, mayBeUnlike: !names.HasLinkingBlock).ToList();
        var fields = lacking.Select(asked => asked.Field)
            .Where(field => !names.HasLinkingBlock || renames.Exists(rename => rename.Field == field))
            .Select(field => (field, Elsewhere(field)!))
            .ToList();
        return fields.Count == 0
            ? null
            : new PlaceDisagreement(place, fields, [.. renames.Select(rename => rename.Name.Claim)]);

        FieldClaim? Elsewhere(CredentialField field) =>
            names.Named.FirstOrDefault(named => named.Field == field)?.Names[0].Claim;
    }

    private static IReadOnlyList<UnaskedName> UnaskedIn(
        FieldNames names, IReadOnlyList<PlaceDisagreement> disagreements, IReadOnlyList<AskedField> unshown)
    {
        var explained = names.Renamed.SelectMany(renamed => renamed.Claims)
            .Concat(disagreements.SelectMany(disagreement => disagreement.Renames))
            .ToList();
        return
        [
            .. from place in names.Places
               from name in place.UnknownBut(explained)
               group (place, name) by name.Name.Written into said
               let first = said.First()
               where first.place.SpeaksOfForm || !LabelVocabulary.IsCondition(first.name.Name.Noun)
               select new UnaskedName(
                   [.. said.Select(one => one.name.Claim)], first.place, Like(first.name.Name, unshown)),
        ];
    }

    // Fields that the definition has and no form shows.
    private static IReadOnlyList<AskedField> UnshownIn(AuthMethod method, ProviderNames provider) =>
    [
        .. method.ConfigFields.Concat(method.SetupFields)
            .Where(field => field.IsHidden || field.IsComputed)
            .Select(field => new AskedField(field, LabelName.Of(field.Label.Value, provider))),
    ];

    private static CredentialField? Like(LabelName name, IReadOnlyList<AskedField> fields) =>
        fields.FirstOrDefault(
            field => LabelComparison.Of(field.Name, name) <= LabelLikeness.SameWords)?.Field;
}

/// <summary>A field that a guide names.</summary>
/// <param name="Field">The field.</param>
/// <param name="Names">Its names, most authoritative place first; never empty.</param>
public sealed record NamedField(CredentialField Field, IReadOnlyList<FieldPair> Names)
{
    /// <summary>How far the least fitting of its names is from the label.</summary>
    public LabelLikeness Worst => Names.Max(name => name.Likeness);

    /// <summary>Whether a place that speaks of the form has the label as it is.</summary>
    public bool IsExactInForm => Names.Any(name =>
        name.Likeness == LabelLikeness.Exact && FieldPlace.KindOf(name.Claim) != FieldPlaceKind.Overview);

    public bool IsMarkedOptional => Names.Any(name => name.Claim.IsOptional);
}

/// <summary>A field that the guide has under another name.</summary>
/// <param name="Field">The field.</param>
/// <param name="Claims">That name in each place, most authoritative place first; never empty.</param>
public sealed record RenamedField(CredentialField Field, IReadOnlyList<FieldClaim> Claims);

/// <summary>A field that the guide leaves out.</summary>
/// <param name="Field">The field.</param>
/// <param name="Place">The place that should list it, or null if the guide lists no fields.</param>
/// <param name="Naming">How the guide names it elsewhere.</param>
public sealed record MissingName(CredentialField Field, FieldPlace? Place, Naming Naming);

/// <summary>
/// A place that leaves out, or names differently, a field that another place of the guide names.
/// </summary>
/// <param name="Place">The less authoritative place, or the one that says less.</param>
/// <param name="Fields">
/// The fields it lacks, in the form's order, each with a name for it elsewhere; never empty.
/// </param>
/// <param name="Renames">The place's own names for some of these fields.</param>
public sealed record PlaceDisagreement(
    FieldPlace Place,
    IReadOnlyList<(CredentialField Field, FieldClaim Elsewhere)> Fields,
    IReadOnlyList<FieldClaim> Renames);

/// <summary>A name that the guide gives as a field's and that the form does not ask for.</summary>
/// <param name="Claims">Where the guide says so, most authoritative place first; never empty.</param>
/// <param name="Place">The first of these places.</param>
/// <param name="Unshown">
/// The field of that name which the definition has and the form does not show, or null.
/// </param>
public sealed record UnaskedName(IReadOnlyList<FieldClaim> Claims, FieldPlace Place, CredentialField? Unshown)
{
    /// <summary>Whether the guide only speaks of it as "the **X** field".</summary>
    public bool IsProse => Claims.All(claim => claim.Kind == ClaimKind.Mention);
}
