using LinkHub.DocGen.Html;
using LinkHub.DocGen.Words;
using LinkHub.Guides.Brands;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides;

namespace LinkHub.DocGen.Forms;

/// <summary>The form of one method, beside its guide.</summary>
/// <param name="Title">The form's heading.</param>
/// <param name="Lead">A sentence about what happens with it.</param>
/// <param name="Fields">The asked fields in the form's order.</param>
/// <param name="Target">Where the form sends its values.</param>
/// <param name="Words">All texts of the form; see <see cref="Say"/>.</param>
public sealed record FormView(
    string Title,
    string Lead,
    IReadOnlyList<FieldView> Fields,
    FormTarget Target,
    FormWords Words)
{
    public required string ProviderName { get; init; }

    public required string BrandName { get; init; }

    /// <summary>The provider's environments; empty unless there are several.</summary>
    public IReadOnlyList<ChoiceView> Environments { get; init; } = [];

    /// <summary>The notices after the last field.</summary>
    public IReadOnlyList<NoticeView> NoticesAfter { get; init; } = [];

    /// <summary>Whether the reader goes on to the provider to sign in and approve.</summary>
    public bool SignsIn { get; init; }

    /// <summary>The label of the button that sends the form.</summary>
    public required string Submit { get; init; }

    /// <summary>A sentence on the next step, such as signing in at the provider, or null.</summary>
    public string? NextStep { get; init; }

    /// <summary>One of <see cref="Words"/> with the names of the provider and the brand filled in.</summary>
    public string Say(string sentence) => FormWords.About(sentence, ProviderName, BrandName);

    /// <summary>The form of a method and kind.</summary>
    /// <param name="connector">The provider.</param>
    /// <param name="method">One of its methods.</param>
    /// <param name="kind">Whom the form asks.</param>
    /// <param name="slug">The method's part of addresses and requests.</param>
    /// <param name="writing">The hub and the page that show it.</param>
    public static FormView Of(
        Connector connector, AuthMethod method, GuideKind kind, string slug, PageWriting writing)
    {
        var words = writing.Words;
        var brand = writing.Context.Brand.Brand;
        var provider = writing.Text(connector.Title);
        var isSetup = kind == GuideKind.ConnectorProfile;
        var fields = FieldView.Of(method, kind, writing);
        var signsIn = !isSetup && method.Type.Value != AuthType.Custom
            && method.GrantType?.Value != "client_credentials";
        var lead = fields.Count == 0
            ? words.FormWithoutFields
            : isSetup ? words.SetupFormLead : words.FormLead;
        var form = words.Form;
        return new FormView(
            isSetup ? words.SetupFormTitle : words.FormTitle,
            Wording.About(lead, provider),
            fields,
            new FormTarget(brand.Connect, connector.Key.Value, slug, kind.Slug())
            {
                Scopes = Scopes(method, writing),
                Environment = method.Environments is [var only] ? only.Key.Value : null,
            },
            form)
        {
            ProviderName = provider,
            BrandName = brand.Name.Value,
            Environments = method.Environments.Count > 1
                ? [.. method.Environments.Select(e => new ChoiceView(e.Key.Value, writing.Text(e.Name)))]
                : [],
            NoticesAfter = [
                .. new NoticePlaces(method, kind).After().Select(notice => NoticeView.Of(notice, writing))],
            SignsIn = signsIn,
            Submit = FormWords.About(isSetup ? form.Save : signsIn
                ? form.Continue : form.Connect, provider, brand.Name.Value),
            NextStep = signsIn ? Wording.About(words.ContinueTo, provider) : null,
        };
    }

    // What the hub decided, else what the method always needs; a reader's own choice is added by the script.
    private static IReadOnlyList<string> Scopes(AuthMethod method, PageWriting writing) =>
        writing.Context.Scopes.IsDecided
            ? writing.Context.Scopes.Selected
            : [.. method.RequiredScopes.Select(scope => scope.Value).Distinct(StringComparer.Ordinal)];
}

/// <summary>Where a form sends its values, and for which method.</summary>
/// <param name="Connect">The brand's settings.</param>
/// <param name="Provider">The connector's key.</param>
/// <param name="Method">The method's slug.</param>
/// <param name="Kind">The guide kind's slug.</param>
public sealed record FormTarget(ConnectSettings Connect, string Provider, string Method, string Kind)
{
    /// <summary>Scopes that are always asked for.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>The key of the only environment, or null.</summary>
    public string? Environment { get; init; }

    /// <summary>
    /// The address that a form without script sends to; null in the modes that send nothing.
    /// </summary>
    public string? FormAction => Endpoint is { } endpoint ? $"{endpoint}/form" : null;

    /// <summary>The endpoint without a final slash; null in the modes that send nothing.</summary>
    public string? Endpoint =>
        Connect is { Mode: ConnectMode.Post, Endpoint: { } address } ? address.TrimEnd('/') : null;

    /// <summary>The mode as the script knows it.</summary>
    public string Mode => Connect.Mode switch
    {
        ConnectMode.Post when Endpoint is not null => "post",
        ConnectMode.Message => "message",
        _ => "preview",
    };
}
