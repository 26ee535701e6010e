using LinkHub.DocGen.Forms;
using LinkHub.DocGen.Html;

namespace LinkHub.DocGen.Pages;

/// <summary>A form for a frame in another page, with its guide beside or folded.</summary>
/// <param name="Shell">What frames it.</param>
/// <param name="Form">What the method asks for.</param>
public sealed record EmbedPage(PageShell Shell, FormView Form) : HubPage(Shell)
{
    /// <summary>The guide's text; null where the method has no guide.</summary>
    public HubBody? Body { get; init; }

    /// <summary>The guide's own page; null where the method has no guide.</summary>
    public string? GuideHref { get; init; }
}
