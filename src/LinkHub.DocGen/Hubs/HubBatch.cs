using LinkHub.DocGen.Publish;
using LinkHub.GuideCheck;
using LinkHub.Guides.Brands;
using LinkHub.Guides.Programs;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Hubs;

/// <summary>Hubs that are made at once, so that each text is read once for all of them.</summary>
/// <param name="Hubs">What is kept of the hubs; their files are written.</param>
/// <param name="Found">What the pass found that checked the texts, in them and in the folder as a
/// whole.</param>
internal sealed record HubBatch(IReadOnlyList<MadeHub> Hubs, IReadOnlyList<Diagnostic> Found)
{
    private const int MostPagesAtOnce = 20_000;
    private const int FewestHubsAtOnce = 4;
    private const int MostHubsAtOnce = 16;

    /// <summary>
    /// How many hubs to make at once: the texts that they hold until their lists are written are bounded for
    /// all of them together.
    /// </summary>
    public static int Size(Library library)
    {
        var texts = library.Texts().Count(text => text.IsShown);
        return Math.Clamp(MostPagesAtOnce / Math.Max(1, texts), FewestHubsAtOnce, MostHubsAtOnce);
    }

    /// <summary>Makes the hubs of some brands.</summary>
    /// <param name="library">The content.</param>
    /// <param name="brands">The brands of the hubs.</param>
    /// <param name="staged">Where each is written.</param>
    /// <param name="tools">The tools that make them.</param>
    /// <param name="checker">Checks the texts during the pass; null if that is done already.</param>
    /// <param name="work">How many texts to work on at once.</param>
    /// <exception cref="OperationCanceledException">It was interrupted, or the disk refused a
    /// file.</exception>
    public static HubBatch Make(
        Library library,
        IReadOnlyList<Brand> brands,
        IReadOnlyList<StagedHub> staged,
        HubTools tools,
        Checker? checker,
        OrderedWork work)
    {
        var clock = tools.Clock;
        HubBuild[] builds = [
            .. brands.Zip(staged, (brand, stage) => new HubBuild(library, brand, stage, tools))];
        ITextConsumer[] consumers = checker is null
            ? builds
            : [clock.Timed(checker, BuildStage.Check), .. builds];
        var found = new TextPass(clock.Timed(library.Texts()), consumers).Run(work)
            .SelectMany(text => text.Found);
        using (clock.Start(BuildStage.Render))
        {
            HubBuild.CopyPictures(builds, library);
        }

        using var links = clock.Start(BuildStage.Links);
        return new HubBatch(
            [.. builds.Zip(staged, (build, stage) => MadeHub.Of(stage, build))],
            checker is null ? [] : [.. found]);
    }
}
