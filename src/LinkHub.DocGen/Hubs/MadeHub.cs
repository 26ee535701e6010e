using LinkHub.DocGen.Publish;
using LinkHub.DocGen.Whitelabel;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Hubs;

/// <summary>What is kept of a hub when all its files are written: memory must not grow with brands.</summary>
/// <param name="Staged">Its files.</param>
/// <param name="Guides">How many guides it shows.</param>
/// <param name="Replacements">The words that were replaced, each with how often.</param>
/// <param name="Found">What making its pages found.</param>
/// <param name="DeadLinks">Links of its pages that lead nowhere; none where nobody asks.</param>
internal sealed record MadeHub(
    StagedHub Staged,
    int Guides,
    IReadOnlyList<Replacement> Replacements,
    IReadOnlyList<Diagnostic> Found,
    IReadOnlyList<Diagnostic> DeadLinks)
{
    public bool IsWhitelabel { get; private init; }

    /// <summary>The host's names that were left as they are.</summary>
    public IReadOnlyList<NameLeft> Left { get; private init; } = [];

    public static MadeHub Of(StagedHub staged, HubBuild build)
    {
        var dead = build.DeadLinks();
        staged.Close();
        return new(staged, build.GuideCount, build.Report.Replacements, build.Report.Diagnostics, dead)
        {
            IsWhitelabel = build.IsWhitelabel,
            Left = build.Report.Left,
        };
    }

    /// <summary>The hub as it is published.</summary>
    /// <param name="folder">The output folder, in full.</param>
    public PublishedHub In(string folder) =>
        new(Staged.Brand, Path.Combine(folder, Staged.Brand), Guides, Staged.FileCount, Replacements, Left);
}

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
