using LinkHub.DocGen.Forms;
using LinkHub.DocGen.Html;
using LinkHub.DocGen.Links;

namespace LinkHub.DocGen.Pages;

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

    /// <summary>All guides of the provider, this one among them, in the order of methods and kinds.</summary>
    public IReadOnlyList<GuideTab> Guides { get; init; } = [];

    public PageLink? Previous { get; init; }

    public PageLink? Next { get; init; }

    /// <summary>The day somebody last walked through the guide, <c>yyyy-MM-dd</c>, or null.</summary>
    public string? Verified { get; init; }

    /// <summary>The day of the last change to the file, <c>yyyy-MM-dd</c>, or null where it is not known.</summary>
    public string? LastChanged { get; init; }

    /// <summary>
    /// What a reader may choose to see only the parts that matter; empty where there is nothing to choose.
    /// </summary>
    public IReadOnlyList<ScopeAction> Actions { get; init; } = [];
}
