using LinkHub.DocGen.Whitelabel;

namespace LinkHub.DocGen.Hubs;

/// <summary>A hub that a build published.</summary>
/// <param name="Brand">The brand's folder name.</param>
/// <param name="Folder">Where the hub is.</param>
/// <param name="Guides">How many guides it shows.</param>
/// <param name="Files">How many files it has.</param>
/// <param name="Replacements">The words that were replaced, each with how often.</param>
/// <param name="Left">The places that say a name of the host: as a word, or as <c>host.allow</c> lets
/// them.</param>
public sealed record PublishedHub(
    string Brand,
    string Folder,
    int Guides,
    int Files,
    IReadOnlyList<Replacement> Replacements,
    IReadOnlyList<NameLeft> Left);
