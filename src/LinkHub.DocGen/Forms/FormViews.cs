using LinkHub.DocGen.Html;
using LinkHub.DocGen.Words;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides;

namespace LinkHub.DocGen.Forms;

/// <summary>Makes what pages show of a method's form.</summary>
public static class FormViews
{
    /// <summary>The form of a method and kind.</summary>
    /// <param name="connector">The provider.</param>
    /// <param name="method">One of its methods.</param>
    /// <param name="kind">Whom it asks.</param>
    /// <param name="slug">The method's part of addresses and requests.</param>
    /// <param name="writing">For which hub and page.</param>
    public static FormView Form(
        Connector connector, AuthMethod method, GuideKind kind, string slug, PageWriting writing)
    {
        var words = writing.Words;
        var brand = writing.Context.Brand.Brand;
        var provider = writing.Text(connector.Title);
        var isSetup = kind == GuideKind.ConnectorProfile;
        var fields = Fields(method, kind, writing);
        var signsIn = !isSetup && method.Type.Value != AuthType.Custom && method.GrantType?.Value != "client_credentials";
        var lead = fields.Count == 0 ? words.FormWithoutFields : isSetup ? words.SetupFormLead : words.FormLead;
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
            NoticesAfter = [.. new NoticePlaces(method, kind).After().Select(notice => NoticeView.Of(notice, writing))],
            SignsIn = signsIn,
            Submit = FormWords.About(isSetup ? form.Save : signsIn
                ? form.Continue : form.Connect, provider, brand.Name.Value),
            NextStep = signsIn ? Wording.About(words.ContinueTo, provider) : null,
        };
    }

    /// <summary>The asked fields in the form's order, each with the remarks before it.</summary>
    public static IReadOnlyList<FieldView> Fields(AuthMethod method, GuideKind kind, PageWriting writing) =>
        FieldViews.Of(method, kind, writing);

    // What the hub decided, else what the method always needs; a reader's own choice is added by the script.
    private static IReadOnlyList<string> Scopes(AuthMethod method, PageWriting writing) =>
        writing.Context.Scopes.IsDecided
            ? writing.Context.Scopes.Selected
            : [.. method.RequiredScopes.Select(scope => scope.Value).Distinct(StringComparer.Ordinal)];
}
