using LinkHub.DocGen.Forms;
using LinkHub.DocGen.Html;
using LinkHub.DocGen.Links;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Matching;

namespace LinkHub.DocGen.Pages;

/// <summary>A page of a hub with everything that its template writes.</summary>
/// <param name="Shell">What frames it.</param>
public abstract record HubPage(PageShell Shell)
{
    /// <summary>
    /// The pictures of the content folder that the page shows, by path, each once, ordinal order.
    /// </summary>
    public IReadOnlyList<string> Images { get; init; } = [];

    /// <summary>The ids that links from other pages may name, with prefix.</summary>
    public virtual IReadOnlyCollection<string> Ids => [];
}

/// <summary>The hub's first page: every provider.</summary>
/// <param name="Shell">What frames it.</param>
/// <param name="Providers">By name.</param>
/// <param name="Categories">Each once, ordinal order.</param>
/// <param name="Pages">Ordinary pages worth a link, by folder.</param>
public sealed record HomePage(
    PageShell Shell,
    IReadOnlyList<ProviderCard> Providers,
    IReadOnlyList<string> Categories,
    IReadOnlyList<TopicGroup> Pages) : HubPage(Shell);

/// <summary>One provider: its methods, what each asks for, and its guides.</summary>
/// <param name="Shell">What frames it.</param>
/// <param name="Mark">The provider's picture or initials.</param>
/// <param name="Categories">As the definition lists them.</param>
/// <param name="Methods">In the definition's order.</param>
public sealed record ProviderPage(
    PageShell Shell,
    ProviderMark Mark,
    IReadOnlyList<string> Categories,
    IReadOnlyList<MethodView> Methods) : HubPage(Shell)
{
    /// <summary>The provider's key, by which a device remembers it.</summary>
    public required string Key { get; init; }

    public override IReadOnlyCollection<string> Ids => [.. Methods.Select(method => method.Id)];
}

/// <summary>A guide with its form beside it.</summary>
/// <param name="Shell">What frames it.</param>
/// <param name="Provider">The provider and its page.</param>
/// <param name="Method">The method's label.</param>
/// <param name="Mark">The provider's picture or initials.</param>
/// <param name="Body">The guide's text.</param>
/// <param name="Form">What the method asks for.</param>
public sealed record GuidePage(
    PageShell Shell,
    PageLink Provider,
    string Method,
    ProviderMark Mark,
    HubBody Body,
    FormView Form) : HubPage(Shell)
{
    /// <summary>The provider's key, by which a device remembers it.</summary>
    public required string ProviderKey { get; init; }

    public override IReadOnlyCollection<string> Ids => Body.Anchors.Ids;

    /// <summary>All guides of the provider, this one among them, in the order of methods and kinds.</summary>
    public IReadOnlyList<GuideTab> Guides { get; init; } = [];

    public PageLink? Previous { get; init; }

    public PageLink? Next { get; init; }

    /// <summary>The day somebody last walked through the guide, <c>yyyy-MM-dd</c>, or null.</summary>
    public string? Verified { get; init; }

    /// <summary>
    /// The day of the last change to the file, <c>yyyy-MM-dd</c>, or null if it is not known.
    /// </summary>
    public string? LastChanged { get; init; }

    /// <summary>
    /// The actions that a reader can select to see only the relevant parts; empty if there is nothing to
    /// select.
    /// </summary>
    public IReadOnlyList<ScopeAction> Actions { get; init; } = [];
}

/// <summary>An ordinary page.</summary>
/// <param name="Shell">What frames it.</param>
/// <param name="Body">The page's text.</param>
public sealed record ContentPage(PageShell Shell, HubBody Body) : HubPage(Shell)
{
    public override IReadOnlyCollection<string> Ids => Body.Anchors.Ids;

    /// <summary>The pages of its folder, itself among them, or null if it has none.</summary>
    public TopicGroup? Around { get; init; }

    /// <summary>
    /// The day of the last change to the file, <c>yyyy-MM-dd</c>, or null if it is not known.
    /// </summary>
    public string? LastChanged { get; init; }
}

/// <summary>A form for a frame in another page, with its guide beside it or folded.</summary>
/// <param name="Shell">What frames it.</param>
/// <param name="Form">What the method asks for.</param>
public sealed record EmbedPage(PageShell Shell, FormView Form) : HubPage(Shell)
{
    /// <summary>The guide's text, or null if the method has no guide.</summary>
    public HubBody? Body { get; init; }

    /// <summary>The guide's own page, or null if the method has no guide.</summary>
    public string? GuideHref { get; init; }
}

/// <summary>The page for an address that does not exist; the file <c>404.html</c>.</summary>
public sealed record NotFoundPage(PageShell Shell) : HubPage(Shell)
{
    public const string File = "404.html";
}

/// <summary>A provider on the home page.</summary>
/// <param name="Name">The provider's name.</param>
/// <param name="Href">Its page.</param>
/// <param name="Mark">Its picture or initials.</param>
public sealed record ProviderCard(string Name, string Href, ProviderMark Mark)
{
    /// <summary>The provider's key, by which a device remembers it.</summary>
    public required string Key { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>
    /// Its methods' labels, each with a link to the method's first guide, or to the provider's page without
    /// one.
    /// </summary>
    public IReadOnlyList<PageLink> Methods { get; init; } = [];

    /// <summary>
    /// Further words that the search of providers matches: the labels of asked fields, separated by blanks.
    /// </summary>
    public string SearchWords { get; init; } = "";
}

/// <summary>The picture or letters of a provider.</summary>
/// <param name="IconHref">Its picture, or null.</param>
/// <param name="Initials">One or two letters that stand in for a missing picture.</param>
public sealed record ProviderMark(string? IconHref, string Initials);

/// <summary>An auth method on its provider's page.</summary>
/// <param name="Id">The method's anchor.</param>
/// <param name="Label">The method's name in guides and forms.</param>
/// <param name="Flow">How the method connects, in a few words: by typed values, or by signing in.</param>
public sealed record MethodView(string Id, string Label, string Flow)
{
    public string? Description { get; init; }

    /// <summary>The fields for an end user, in the form's order.</summary>
    public IReadOnlyList<FieldView> Fields { get; init; } = [];

    /// <summary>The fields for an administrator, in the form's order.</summary>
    public IReadOnlyList<FieldView> SetupFields { get; init; } = [];

    /// <summary>The guide for end users, or null.</summary>
    public PageLink? Guide { get; init; }

    /// <summary>The guide for administrators, or null.</summary>
    public PageLink? SetupGuide { get; init; }

    /// <summary>
    /// The actions that need scopes with this method, or empty if the hub has decided them.
    /// </summary>
    public IReadOnlyList<ScopeAction> Actions { get; init; } = [];
}

/// <summary>A guide in the list of its provider's guides.</summary>
/// <param name="Text">The method, and the kind where a method has two guides.</param>
/// <param name="Href">The guide's page.</param>
/// <param name="IsCurrent">Whether it is the page that shows the list.</param>
public sealed record GuideTab(string Text, string Href, bool IsCurrent);

/// <summary>
/// A guide or page for one brand: every text is literal, and nothing is in it that the hub must not show.
/// </summary>
/// <param name="Title">Without the hub's name.</param>
/// <param name="Description">A sentence or two, or null.</param>
/// <param name="Body">The text.</param>
public sealed record PageContent(string Title, string? Description, IReadOnlyList<Node> Body)
{
    /// <summary>The parts of the guide that say where to find the value of a field.</summary>
    public IReadOnlyList<FieldSource> Sources { get; init; } = [];
}
