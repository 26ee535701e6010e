using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides;

namespace LinkHub.Guides.Matching;

/// <summary>
/// What a guide says of each field that its form asks. Each name and each field is in one verdict only, so
/// that one defect has one finding, whatever rules look.
/// </summary>
public sealed class GuideFields
{
    private readonly IReadOnlyList<AskedField> _asked;
    private readonly Dictionary<FieldClaim, ClaimedName> _names = new(ReferenceEqualityComparer.Instance);
    private readonly Guide _guide;
    private readonly Connector _connector;
    private readonly AuthMethod _method;
    private readonly ProviderNames _provider;
    private readonly GuideWords _text;
    private readonly GuideWords _formText;
    private readonly List<RenamedField> _renamed = [];
    private readonly List<FieldClaim> _explained = [];

    private GuideFields(Guide guide, Connector connector, AuthMethod method, GuideKind kind)
    {
        (_guide, _connector, _method) = (guide, connector, method);
        _provider = new ProviderNames(connector);

        // A guide of the other form names none of these fields, and that is one defect.
        var isMisfiled = OtherForm.NamedIn(guide, method, kind).Count > 0;
        var fields = AskedFields.Of(method, kind);
        var asked = fields.Select(field => new AskedField(field, LabelName.Of(field.Label.Value, _provider)));
        _asked = isMisfiled ? [] : [.. asked];
        _text = GuideWords.Of(guide);
        _formText = new GuideWords(guide.Outline.FormText);
        Places = FieldPlace.Of(isMisfiled ? [] : guide.Outline.Claims, _asked, claim => NameOf(claim).Name);
        FindRenamed();
        Named =
        [
            .. from field in fields
               let names = Places.SelectMany(place => place.Match.Pairs).Where(pair => pair.Field == field).ToList()
               where names.Count > 0 && !IsRenamed(field)
               select new NamedField(field, names),
        ];
        Missing = [.. _asked.Select(MissingOf).OfType<MissingName>()];
        Disagreements = [.. Places.Select(DisagreementOf).OfType<PlaceDisagreement>()];
        Unasked = [.. FindUnasked()];
    }

    /// <summary>Where the guide lists the form's fields, the place whose word counts most first.</summary>
    public IReadOnlyList<FieldPlace> Places { get; }

    /// <summary>Fields that are named, under their own name or one like it, in the form's order.</summary>
    public IReadOnlyList<NamedField> Named { get; }

    /// <summary>Fields that are named otherwise.</summary>
    public IReadOnlyList<RenamedField> Renamed => _renamed;

    /// <summary>Fields that are not named where they should be, in the form's order.</summary>
    public IReadOnlyList<MissingName> Missing { get; }

    /// <summary>Places that say less than others, or say it otherwise.</summary>
    public IReadOnlyList<PlaceDisagreement> Disagreements { get; }

    /// <summary>Names of no field.</summary>
    public IReadOnlyList<UnaskedName> Unasked { get; }

    public static GuideFields Of(Guide guide, Connector connector, AuthMethod method, GuideKind kind) =>
        new(guide, connector, method, kind);

    private static bool SpeaksOfForm(FieldPlace place) => place.Kind != FieldPlaceKind.Overview;

    private ClaimedName NameOf(FieldClaim claim)
    {
        if (!_names.TryGetValue(claim, out var named))
        {
            var title = _connector.Title.Value;
            var written = claim.Label.Value.Replace("{provider.name}", title, StringComparison.Ordinal);
            _names[claim] = named = new ClaimedName(claim, LabelName.Of(written, _provider));
        }

        return named;
    }

    // The overview may have the provider's names, so it is asked last, and only about what no form place
    // names.
    private void FindRenamed()
    {
        foreach (var place in Places)
        {
            var missing = _asked.Where(field => place.Lacks(field.Field) && MayBeRenamed(field, place)).ToList();
            var unknown = place.Match.Unknown.Except(_explained).Select(NameOf)
                .Where(name => SpeaksOfForm(place) || LabelVocabulary.IsNoun(name.Name.Noun))
                .ToList();
            var mayBeUnlike = place.Kind == FieldPlaceKind.LinkingBlock || missing.Count == unknown.Count;
            foreach (var (field, claim) in FieldRenames.Of(missing, unknown, mayBeUnlike).ToList())
            {
                Rename(field, claim);
            }
        }
    }

    private void Rename(CredentialField field, FieldClaim claim)
    {
        var written = NameOf(claim).Name.Written;
        var claims = Places.SelectMany(place => place.Match.Unknown)
            .Where(other => NameOf(other).Name.Written == written)
            .ToList();
        _explained.AddRange(claims);
        var earlier = _renamed.FindIndex(renamed => renamed.Field == field);
        if (earlier < 0)
        {
            _renamed.Add(new RenamedField(field, claims));
        }
        else
        {
            _renamed[earlier] = new RenamedField(field, [.. _renamed[earlier].Claims, .. claims]);
        }
    }

    // What neither the overview nor the part about the form knows is missing rather than renamed in one of
    // them.
    private bool MayBeRenamed(AskedField asked, FieldPlace place)
    {
        var isNamed = IsMentioned(asked)
            || _formText.Names(asked.Name) == Naming.Yes
            || Places.Any(other => SpeaksOfForm(other) && !other.Lacks(asked.Field));
        var hasForm = Places.Any(other => SpeaksOfForm(other) && other.Match.Pairs.Count > 0);
        return !isNamed && (SpeaksOfForm(place) || !hasForm || IsRenamed(asked.Field));
    }

    // "The **X** field" may be about the provider's page, but not where the form has an X.
    private bool IsMentioned(AskedField asked) => _guide.Outline.Claims.Any(claim =>
        claim.Kind == ClaimKind.Mention
        && LabelComparison.Of(NameOf(claim).Name, asked.Name) <= LabelLikeness.Trimmed);

    private bool IsRenamed(CredentialField field) => _renamed.Exists(renamed => renamed.Field == field);

    private MissingName? MissingOf(AskedField asked)
    {
        if (IsRenamed(asked.Field))
        {
            return null;
        }

        var block = Places.FirstOrDefault(place => place.Kind == FieldPlaceKind.LinkingBlock);
        if (block is not null)
        {
            return block.Lacks(asked.Field) ? new MissingName(asked.Field, block, Naming.No) : null;
        }

        var isNamed = Places.Any(place => !place.Lacks(asked.Field))
            || IsMentioned(asked)
            || _formText.Names(asked.Name) == Naming.Yes;
        if (isNamed)
        {
            return null;
        }

        var listing = Places.FirstOrDefault(place => place.Match.Pairs.Count > 0);
        var naming = _text.Names(asked.Name);
        return listing is null && naming == Naming.Yes ? null : new MissingName(asked.Field, listing, naming);
    }

    // Where a generated list says it all, others need not repeat it, yet they must not call it otherwise.
    private PlaceDisagreement? DisagreementOf(FieldPlace place)
    {
        if (place.Kind == FieldPlaceKind.LinkingBlock || place.Claims.All(claim => claim.Kind == ClaimKind.Mention))
        {
            return null;
        }

        var lacking = _asked
            .Where(asked => place.Lacks(asked.Field) && Elsewhere(asked.Field) is not null)
            .Where(asked => !IsSaidIn(place, asked))
            .ToList();
        var unknown = place.Match.Unknown.Except(_explained).Select(NameOf).ToList();
        var otherwise = FieldRenames.Of(lacking, unknown, mayBeUnlike: !HasBlock).ToList();
        _explained.AddRange(otherwise.Select(pair => pair.Claim));
        var fields = new List<(CredentialField, FieldClaim)>();
        foreach (var (field, _) in lacking)
        {
            if (!HasBlock || otherwise.Exists(pair => pair.Field == field))
            {
                fields.Add((field, Elsewhere(field)!));
            }
        }

        return fields.Count == 0 ? null : new PlaceDisagreement(place, fields);
    }

    private FieldClaim? Elsewhere(CredentialField field) =>
        Named.FirstOrDefault(named => named.Field == field)?.Names[0].Claim;

    private bool HasBlock => Places.Any(place => place.Kind == FieldPlaceKind.LinkingBlock);

    private bool IsSaidIn(FieldPlace place, AskedField asked) =>
        SpeaksOfForm(place) && (IsMentioned(asked) || _formText.Names(asked.Name) == Naming.Yes);

    private IEnumerable<UnaskedName> FindUnasked() =>
        from place in Places
        from claim in place.Match.Unknown.Except(_explained)
        group (place, claim) by NameOf(claim).Name.Written into said
        let name = NameOf(said.First().claim).Name
        where said.First().place.Kind != FieldPlaceKind.Overview || !LabelVocabulary.IsCondition(name.Noun)
        select new UnaskedName([.. said.Select(one => one.claim)], said.First().place, Unshown(name));

    private CredentialField? Unshown(LabelName name) =>
        _method.ConfigFields.Concat(_method.SetupFields)
            .Where(field => field.IsHidden || field.IsComputed)
            .FirstOrDefault(field =>
                LabelComparison.Of(LabelName.Of(field.Label.Value, _provider), name) <= LabelLikeness.SameWords);
}
