namespace LinkHub.DocGen.Pages;

/// <summary>What a host shows for an address that does not exist; the file <c>404.html</c>.</summary>
public sealed record NotFoundPage(PageShell Shell) : HubPage(Shell)
{
    public const string File = "404.html";
}
