using LinkHub.DocGen.Publish;
using LinkHub.DocGen.Whitelabel;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Hubs;

/// <summary>
/// What is kept of a hub once its files are written; it is small, so that memory does not grow with the
/// number of brands.
/// </summary>
/// <param name="Staged">Its files.</param>
/// <param name="Guides">How many guides it shows.</param>
/// <param name="Replacements">The words that were replaced, each with how often.</param>
/// <param name="Found">The findings of its pages.</param>
/// <param name="DeadLinks">Links of its pages that lead nowhere; empty if they are not looked for.</param>
internal sealed record MadeHub(
    StagedHub Staged,
    int Guides,
    IReadOnlyList<Replacement> Replacements,
    IReadOnlyList<Diagnostic> Found,
    IReadOnlyList<Diagnostic> DeadLinks)
{
    public bool IsWhitelabel { get; private init; }

    /// <summary>The host's names that were not replaced.</summary>
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
