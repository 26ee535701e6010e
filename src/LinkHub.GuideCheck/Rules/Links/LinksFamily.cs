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
        new MissingAlt(),
        new AltIsFileName(),
        new DuplicateAlt(),
        new VagueLinkText(),
        new PlainHttp(),
        new DevHost(),
        new CallbackMismatch(),
        new NoOpener(),
    ];
}
