namespace LinkHub.Themes.Models;

/// <summary>
/// The model of <c>Guide.cshtml</c>: what stands in <c>main</c> of a guide. It writes <see cref="Form"/>
/// exactly once.
/// </summary>
public sealed record GuideModel : PageModel
{
    /// <summary>The provider and its page.</summary>
    public required LinkModel Provider { get; init; }

    /// <summary>The provider's key, by which a device remembers it.</summary>
    public required string ProviderKey { get; init; }

    /// <summary>The label of the auth method.</summary>
    public required string Method { get; init; }

    /// <summary>The provider's picture or initials.</summary>
    public required HtmlPart Mark { get; init; }

    /// <summary>The text of the guide.</summary>
    public required HtmlPart Body { get; init; }

    /// <summary>The credential form, and what the brand adds above it.</summary>
    public required HtmlPart Form { get; init; }

    /// <summary>
    /// The list of headings, as <c>Contents.cshtml</c> or the built-in theme shows it; empty where there are
    /// fewer than two.
    /// </summary>
    public HtmlPart Contents { get; init; } = HtmlPart.Empty;

    /// <summary>The headings and steps of the text, in order.</summary>
    public IReadOnlyList<ContentsEntryModel> Headings { get; init; } = [];

    /// <summary>How many steps the guide has.</summary>
    public int Steps { get; init; }

    /// <summary>The day somebody last walked through the guide, <c>yyyy-MM-dd</c>, or null.</summary>
    public string? Verified { get; init; }

    /// <summary>The day of the last change to the text, <c>yyyy-MM-dd</c>, or null.</summary>
    public string? LastChanged { get; init; }

    /// <summary>The number of steps, the days, and the button that copies the page.</summary>
    public HtmlPart Facts { get; init; } = HtmlPart.Empty;

    /// <summary>All guides of the provider, this one among them.</summary>
    public IReadOnlyList<LinkModel> Guides { get; init; } = [];

    /// <summary>
    /// The choice of actions that narrows the guide; empty where there is nothing to choose.
    /// </summary>
    public HtmlPart ScopePanel { get; init; } = HtmlPart.Empty;

    /// <summary>The remark that the text is not in the hub's language; empty where it is.</summary>
    public HtmlPart Untranslated { get; init; } = HtmlPart.Empty;

    /// <summary>What the brand adds below the text; empty without it.</summary>
    public HtmlPart AfterGuide { get; init; } = HtmlPart.Empty;

    /// <summary>Links to the page's source and its Markdown.</summary>
    public HtmlPart Tools { get; init; } = HtmlPart.Empty;

    public LinkModel? Previous { get; init; }

    public LinkModel? Next { get; init; }
}

/// <summary>The model of <c>Page.cshtml</c>: what stands in <c>main</c> of an ordinary page.</summary>
public sealed record TextPageModel : PageModel
{
    public required HtmlPart Body { get; init; }

    /// <summary>The list of headings; empty where there are fewer than two.</summary>
    public HtmlPart Contents { get; init; } = HtmlPart.Empty;

    public IReadOnlyList<ContentsEntryModel> Headings { get; init; } = [];

    /// <summary>The day of the last change to the text, <c>yyyy-MM-dd</c>, or null.</summary>
    public string? LastChanged { get; init; }

    /// <summary>The remark that the text is not in the hub's language; empty where it is.</summary>
    public HtmlPart Untranslated { get; init; } = HtmlPart.Empty;

    /// <summary>Links to the page's source and its Markdown.</summary>
    public HtmlPart Tools { get; init; } = HtmlPart.Empty;

    /// <summary>The pages of the same folder, this one among them; null where it has none.</summary>
    public TopicModel? Around { get; init; }
}

/// <summary>The model of <c>Contents.cshtml</c>, the list of a page's headings.</summary>
public sealed record ContentsModel : PageModel
{
    /// <summary>What the list is called, in the hub's language.</summary>
    public required string Label { get; init; }

    public required IReadOnlyList<ContentsEntryModel> Headings { get; init; }
}

/// <summary>A heading or step of a text.</summary>
/// <param name="Href">Leads to it: <c>#g-make-a-key</c>.</param>
/// <param name="Text">Its words.</param>
/// <param name="Level">2 for sections, 3 for what is in them.</param>
public sealed record ContentsEntryModel(string Href, string Text, int Level);
