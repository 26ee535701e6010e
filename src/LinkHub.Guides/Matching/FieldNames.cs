using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Guides.Claims;

namespace LinkHub.Guides.Matching;

/// <summary>
/// The names that a guide gives to the fields of its form: in the places that list them, and in passing.
/// </summary>
/// <param name="Asked">
/// The form's fields in its order; none if the guide speaks of the other form of its method.
/// </param>
/// <param name="Places">Where the guide lists the fields, most authoritative place first.</param>
/// <param name="Mentions">The names in phrases such as "the **X** field".</param>
/// <param name="FormText">All that the guide says about the form.</param>
/// <param name="Provider">The ways in which names of fields begin with the provider's name.</param>
public sealed record FieldNames(
    IReadOnlyList<AskedField> Asked,
    IReadOnlyList<FieldPlace> Places,
    IReadOnlyList<ClaimedName> Mentions,
    GuideWords FormText,
    ProviderNames Provider)
{
    /// <summary>Fields that the guide has under another name.</summary>
    public IReadOnlyList<RenamedField> Renamed { get; private init; } = [];

    /// <summary>Fields that are named, under their own name or one like it, in the form's order.</summary>
    public IReadOnlyList<NamedField> Named { get; private init; } = [];

    public bool HasLinkingBlock => Places.Any(place => place.Kind == FieldPlaceKind.LinkingBlock);

    /// <summary>Matches what a guide says with the fields that the form of its method asks for.</summary>
    /// <param name="said">What the guide says, as written or in a brand's words.</param>
    /// <param name="connector">The provider.</param>
    /// <param name="method">The method that the guide explains.</param>
    /// <param name="kind">Which of the method's forms.</param>
    public static FieldNames Of(SaidOfForm said, Connector connector, AuthMethod method, GuideKind kind)
    {
        var provider = new ProviderNames(connector);

        // A guide of the other form names none of these fields, and that is one defect.
        var isMisfiled = OtherForm.NamedIn(said, method, kind).Count > 0;
        AskedField[] asked = isMisfiled ? [] : [.. AskedFields.Of(method, kind).Select(Asks)];
        var places = FieldPlace.Of(isMisfiled ? [] : said.Claims, asked, NameOf);
        var mentions = said.Claims.Where(claim => claim.Kind == ClaimKind.Mention)
            .Select(claim => new ClaimedName(claim, NameOf(claim)));
        var names = new FieldNames(asked, places, [.. mentions], new GuideWords(said.FormText), provider);
        var renamed = names.FindRenamed();
        return names with { Renamed = renamed, Named = names.FindNamed(renamed) };

        AskedField Asks(CredentialField field) => new(field, LabelName.Of(field.Label.Value, provider));

        LabelName NameOf(FieldClaim claim) => LabelName.Of(
            claim.Label.Value.Replace("{provider.name}", connector.Title.Value, StringComparison.Ordinal),
            provider);
    }

    /// <summary>
    /// Whether the guide names the field where it speaks of the form, though not in a list.
    /// </summary>
    public bool IsSaidOfForm(AskedField asked) =>
        IsMentioned(asked) || FormText.Names(asked.Name) == Naming.Yes;

    // The overview may have the provider's names, so it is asked last, and only about what no form place
    // names.
    private List<RenamedField> FindRenamed()
    {
        var found = new List<(CredentialField Field, IReadOnlyList<FieldClaim> Claims)>();
        foreach (var place in Places)
        {
            var missing = Asked.Where(asked => place.Lacks(asked.Field)
                && MayBeRenamed(asked, place, found.Exists(one => one.Field == asked.Field))).ToList();
            var unknown = place.UnknownBut(found.SelectMany(one => one.Claims))
                .Where(name => place.SpeaksOfForm || LabelVocabulary.IsNoun(name.Name.Noun))
                .ToList();
            var mayBeUnlike = place.Kind == FieldPlaceKind.LinkingBlock || missing.Count == unknown.Count;
            found.AddRange(FieldRenames.Of(missing, unknown, mayBeUnlike)
                .Select(rename => (rename.Field, WrittenLike(rename.Name))));
        }

        return
        [
            .. found.GroupBy(one => one.Field, one => one.Claims)
                .Select(group => new RenamedField(group.Key, [.. group.SelectMany(claims => claims)])),
        ];
    }

    // A field that neither the overview nor the part about the form names is missing rather than renamed in
    // one of them.
    private bool MayBeRenamed(AskedField asked, FieldPlace place, bool isRenamed)
    {
        var isNamed = IsSaidOfForm(asked)
            || Places.Any(other => other.SpeaksOfForm && !other.Lacks(asked.Field));
        var hasForm = Places.Any(other => other.SpeaksOfForm && other.Match.Pairs.Count > 0);
        return !isNamed && (place.SpeaksOfForm || !hasForm || isRenamed);
    }

    private IReadOnlyList<FieldClaim> WrittenLike(ClaimedName name) =>
    [
        .. Places.SelectMany(place => place.Match.Unknown)
            .Where(other => other.Name.Written == name.Name.Written)
            .Select(other => other.Claim),
    ];

    /// <summary>The field's label, and what else the guide calls it.</summary>
    public IReadOnlyList<LabelName> NamesOf(AskedField asked)
    {
        var own = Named.Where(named => named.Field == asked.Field).SelectMany(named => named.Names);
        var others = Renamed.Where(renamed => renamed.Field == asked.Field)
            .SelectMany(renamed => renamed.Claims);
        var claims = own.Select(name => name.Claim).Concat(others);
        return [.. claims.Select(NameOf).Prepend(asked.Name).DistinctBy(name => name.Written)];
    }

    private LabelName NameOf(FieldClaim claim) => LabelName.Of(claim.Label.Value, Provider);

    private List<NamedField> FindNamed(List<RenamedField> renamed) =>
    [
        .. from asked in Asked
           let pairs = Places.SelectMany(place => place.Match.Pairs)
           let names = pairs.Where(pair => pair.Field == asked.Field).ToList()
           where names.Count > 0 && !renamed.Exists(one => one.Field == asked.Field)
           select new NamedField(asked.Field, names),
    ];

    // "The **X** field" may be about the provider's page, but not where the form has an X.
    private bool IsMentioned(AskedField asked) =>
        Mentions.Any(mention => LabelComparison.Of(mention.Name, asked.Name) <= LabelLikeness.Trimmed);
}

/// <summary>Tells a guide that speaks of the other form of its method.</summary>
public static class OtherForm
{
    /// <summary>
    /// The fields of the other form that the guide claims, where they are half of them at least and no claim
    /// has a word of its own form's fields; else none.
    /// </summary>
    public static IReadOnlyList<CredentialField> NamedIn(SaidOfForm said, AuthMethod method, GuideKind kind)
    {
        var other = kind == GuideKind.LinkAccount ? GuideKind.ConnectorProfile : GuideKind.LinkAccount;
        var theirs = AskedFields.Of(method, other);
        if (theirs.Count == 0)
        {
            return [];
        }

        var claimed = said.Claims.Select(claim => Slug.Of(claim.Label.Value))
            .ToHashSet(StringComparer.Ordinal);
        var named = theirs.Where(field => claimed.Contains(Slug.Of(field.Label.Value))).ToList();
        var ownWords = AskedFields.Of(method, kind)
            .SelectMany(field => Words(Slug.Of(field.Label.Value))).ToHashSet(StringComparer.Ordinal);
        return named.Count * 2 < theirs.Count || claimed.SelectMany(Words).Any(ownWords.Contains)
            ? []
            : named;
    }

    private static string[] Words(string slug) => slug.Split('-');
}
