namespace LinkHub.GuideCheck.Rules.Links;

/// <summary>Links and pictures.</summary>
internal static class LinksFamily
{
    public static readonly IReadOnlyList<IRule> Rules =
    [
        new BrokenLink(),
        new LinkIntoHidden(),
        new RemoteImage(),
        new MissingImage(),
        new BrokenAnchor(),
    ];
}
