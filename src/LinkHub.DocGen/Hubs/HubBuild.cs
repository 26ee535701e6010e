using System.Collections.Frozen;
using LinkHub.DocGen.Agents;
using LinkHub.DocGen.Assets;
using LinkHub.DocGen.Links;
using LinkHub.DocGen.Publish;
using LinkHub.DocGen.Whitelabel;
using LinkHub.Guides.Brands;
using LinkHub.Guides.Programs;
using LinkHub.Guides.Site;
using LinkHub.Guides.Site.Images;
using LinkHub.Guides.Site.Languages;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Hubs;

/// <summary>
/// Makes one brand's hub in all its languages: pages as their texts are read, from several threads, and the
/// lists at the end.
/// </summary>
internal sealed class HubBuild : ITextConsumer
{
    private readonly Library _library;
    private readonly HubMaking _making;
    private readonly HubTree[] _trees;
    private readonly HubLinks _links;

    /// <param name="library">The content.</param>
    /// <param name="brand">The brand of the hub.</param>
    /// <param name="staged">Where it is written.</param>
    /// <param name="tools">The tools that make it.</param>
    public HubBuild(Library library, Brand brand, IHubStore staged, HubTools tools)
    {
        _library = library;
        var selection = HubSelection.Of(library, brand);
        var selections = library.Languages.ToDictionary(
            locale => locale.Language,
            locale =>
                locale == library.Languages[0] ? selection : selection.In(locale.Language, library, brand));
        var context = new BrandContext(brand, library.Host, library.Site);
        _making = new HubMaking(context, new HubFiles(context, staged, tools.Clock), tools)
        {
            Links = tools.Checker is { } checker
                ? new LinkCheck(library, brand, checker, staged.Has)
                : null,
            Languages = library.Languages.Count > 1
                ? Languages(library.Languages, selection, selections)
                : null,
        };
        _links = new HubLinks(brand, library.Links.Of(brand));
        _trees = [.. library.Languages.Select(locale => Gather(new BrandReport(), report =>
            new HubTree(new HubRoom(library, selections[locale.Language], locale, _making, report))))];
    }

    /// <summary>What the pages report that were made so far.</summary>
    public HubReport Report { get; } = new();

    public bool IsWhitelabel => _making.Brand.IsWhitelabel;

    public int GuideCount => _trees[0].Room.Selection.Guides.Count;

    public bool Wants(ListedText text) => text.IsShown;

    /// <summary>Makes the pages of a text in each language; again, where the text has changed.</summary>
    /// <param name="text">The text.</param>
    /// <param name="findings">Receives what is found in it, which <see cref="Report"/> has, too. A text that
    /// stands in for its translations is the same in all languages, and so is what is found in it.</param>
    public void Take(ContentText text, DiagnosticBag findings)
    {
        using var rendering = _making.Tools.Clock.Start(BuildStage.Render);
        BrandReport[] reports = [.. _trees.Select(tree => tree.Take(text))];
        Array.ForEach(reports, Report.Add);
        findings.AddRange(reports.FirstOrDefault(report => report.Diagnostics.Count > 0)?.Diagnostics ?? []);
    }

    /// <summary>Makes what needs all pages: the home pages, the providers' pages, the lists.</summary>
    public void Finish(OrderedWork work, DiagnosticBag findings)
    {
        using var rendering = _making.Tools.Clock.Start(BuildStage.Render);
        HubEntry[] entries = [.. _trees.SelectMany(tree => Gather(Report.ForLists(), tree.Finish))];
        var folders = _library.Languages.Skip(1).Select(locale => locale.Language + "/");
        var index = new HubIndex(_making.Brand.Brand, "", entries);
        var origins = _trees[0].Room.Origins.All;
        Gather(Report.ForLists(), report =>
            HubLists.Write(_making.Files, index, _library.Site, [.. folders], origins, report));
        Gather(Report.ForAssets(), CopyAssets);
    }

    /// <summary>Copies the pictures that finished hubs show, each of which is read once for all.</summary>
    public static void CopyPictures(IReadOnlyList<HubBuild> hubs, Library library)
    {
        foreach (var image in library.Images)
        {
            HubBuild[] shown = [.. hubs.Where(hub => hub.IsShown(image))];
            if (shown.Length > 0)
            {
                var found = new DiagnosticBag();
                var bytes = library.ReadImage(image, found);
                Array.ForEach(shown, hub => hub.Copy(image, bytes, found));
            }
        }
    }

    private void Copy(ContentImage image, ReadOnlyMemory<byte> bytes, IEnumerable<Diagnostic> found) =>
        Gather(Report.ForAssets(), report =>
        {
            report.Diagnostics.AddRange(found);
            var origins = _trees[0].Room.Origins.Image(image);
            _making.Files.Write(HubLinks.ImageFile(image), bytes.Span, origins, report);
        });

    // Makes something, and takes in what was found meanwhile.
    private T Gather<T>(BrandReport report, Func<BrandReport, T> make)
    {
        var made = make(report);
        Report.Add(report);
        return made;
    }

    private void Gather(BrandReport report, Action<BrandReport> make)
    {
        make(report);
        Report.Add(report);
    }

    /// <summary>Links of the finished hub that lead nowhere.</summary>
    public IReadOnlyList<Diagnostic> DeadLinks() => _making.Links?.Find(_links) ?? [];

    private static HubLanguages Languages(
        IReadOnlyList<Locale> locales, HubSelection all, Dictionary<string, HubSelection> selections)
    {
        var texts = all.Guides.Select(guide => guide.Address).Concat(all.Pages.Select(page => page.Address));
        return new HubLanguages(
            locales,
            texts.ToFrozenSet(StringComparer.Ordinal),
            locales.Skip(1).ToFrozenDictionary(
                locale => locale.Language,
                locale => selections[locale.Language].Translated.ToFrozenSet(StringComparer.Ordinal),
                StringComparer.Ordinal),
            selections.Values.SelectMany(one => one.Files).ToFrozenSet(StringComparer.Ordinal),
            all.Pages.Where(page => page.IsOfProgram).Select(page => page.Address)
                .ToFrozenSet(StringComparer.Ordinal));
    }

    private void CopyAssets(BrandReport report)
    {
        foreach (var (room, asset) in _trees
            .SelectMany(tree => tree.Room.Assets.All.Select(asset => (tree.Room, asset)))
            .DistinctBy(pair => pair.asset.Address))
        {
            var origins = _trees[0].Room.Origins.Asset(asset, room.Assets);
            _making.Files.Write(asset.Address, asset.Bytes.Span, origins, report);
        }

        foreach (var (path, text) in EmbeddedAssets.ForParents)
        {
            foreach (var folder in _trees.Select(tree => tree.Room.Folder))
            {
                _making.Files.WriteList(folder + path, text, LeakOrigins.None, report);
            }
        }
    }

    private bool IsShown(ContentImage image) => Report.Images.Contains(image.Path);
}
