namespace LinkHub.DocGen.Pages;

/// <summary>
/// HTML that a brand adds at fixed places, cleaned like a guide's; null where it adds none.
/// </summary>
/// <param name="HeadEnd">Last in the head of every page; only <c>meta</c>.</param>
/// <param name="Header">Below the site's header on every page.</param>
/// <param name="BeforeForm">Above the credential form.</param>
/// <param name="AfterGuide">At the end of a guide's text.</param>
/// <param name="Footer">First in the footer of every page.</param>
public sealed record HubSlots(string? HeadEnd, string? Header, string? BeforeForm, string? AfterGuide, string? Footer)
{
    public static readonly HubSlots None = new(HeadEnd: null, Header: null, BeforeForm: null, AfterGuide: null,
        Footer: null);
}
