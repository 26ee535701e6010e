using System.Collections.Frozen;
using LinkHub.DocGen.Agents;
using LinkHub.DocGen.Assets;
using LinkHub.DocGen.Links;
using LinkHub.DocGen.Publish;
using LinkHub.DocGen.Whitelabel;
using LinkHub.Guides.Brands;
using LinkHub.Guides.Site;
using LinkHub.Guides.Site.Images;
using LinkHub.Guides.Site.Languages;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Hubs;

/// <summary>
/// Makes one brand's hub in all its languages: pages as their texts are read, from several threads, and the
/// lists at the end.
/// </summary>
internal sealed class HubBuild
{
    private readonly HubMaking _making;
    private readonly HubTree[] _trees;
    private readonly HubFiles _files;
    private readonly HubLinks _links;

    /// <param name="library">The content.</param>
    /// <param name="brand">The brand of the hub.</param>
    /// <param name="staged">Where it is written.</param>
    /// <param name="tools">The tools that make it.</param>
    public HubBuild(Library library, Brand brand, IHubStore staged, HubTools tools)
    {
        var selection = HubSelection.Of(library, brand);
        var selections = library.Languages.ToDictionary(
            locale => locale.Language,
            locale =>
                locale == library.Languages[0] ? selection : selection.In(locale.Language, library, brand));
        _making = new HubMaking(new BrandContext(brand, library.Host, library.Site), staged, tools)
        {
            Links = tools.Checker is { } checker ? new LinkCheck(library, brand, checker) : null,
            Languages = library.Languages.Count > 1
                ? Languages(library.Languages, selection, selections)
                : null,
        };
        _files = new HubFiles(_making);
        _links = new HubLinks(brand, library.Links.Of(brand));
        _trees = [.. library.Languages.Select(locale =>
            new HubTree(new HubRoom(library, selections[locale.Language], locale, _making), _making))];
    }

    public HubReport Report => _making.Report;

    public bool IsWhitelabel => _making.Brand.IsWhitelabel;

    public int GuideCount => _trees[0].Room.Selection.Guides.Count;

    /// <summary>Makes the pages of a text in each language; again, where the text has changed.</summary>
    /// <returns>What was found and replaced in them.</returns>
    /// <remarks>
    /// A text that stands in for its translations is the same in all languages, and so is what is found in
    /// it.
    /// </remarks>
    public BrandReport Take(ContentText text)
    {
        BrandReport[] reports = [.. _trees.Select(tree => tree.Take(text))];
        return reports.FirstOrDefault(report => report.Diagnostics.Count > 0) ?? reports[^1];
    }

    /// <summary>
    /// Makes what needs all pages: the home pages, the providers' pages, the lists, and copies the pictures,
    /// each of which is read once for all hubs.
    /// </summary>
    /// <param name="hubs">One hub after another: the lists of a large one take as much memory as its
    /// pages.</param>
    /// <param name="library">Gives the pictures.</param>
    public static void Finish(IReadOnlyList<HubBuild> hubs, Library library)
    {
        foreach (var hub in hubs)
        {
            hub.Finish(library);
        }

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

    private void Finish(Library library)
    {
        HubEntry[] entries = [.. _trees.SelectMany(tree => tree.Finish())];
        var report = Report.ForLists();
        var folders = library.Languages.Skip(1).Select(locale => locale.Language + "/");
        var index = new HubIndex(_making.Brand.Brand, "", entries);
        HubLists.Write(_files, index, library.Site, [.. folders], _trees[0].Room.Origins.All, report);
        Report.Add(report);
        report = Report.ForAssets();
        CopyAssets(report);
        Report.Add(report);
    }

    private void Copy(ContentImage image, ReadOnlyMemory<byte> bytes, IEnumerable<Diagnostic> found)
    {
        var report = Report.ForAssets();
        report.Diagnostics.AddRange(found);
        _files.Write(HubLinks.ImageFile(image), bytes.Span, _trees[0].Room.Origins.Image(image), report);
        Report.Add(report);
    }

    /// <summary>Links of the finished hub that lead nowhere.</summary>
    public IReadOnlyList<Diagnostic> DeadLinks() => _making.Links?.Find(_files, _links) ?? [];

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
        var origins = _trees[0].Room.Origins;
        foreach (var (tree, asset) in _trees.SelectMany(
            tree => tree.Room.Assets.All.Select(asset => (tree, asset)))
            .DistinctBy(pair => pair.asset.Address))
        {
            _files.Write(asset.Address, asset.Bytes.Span, origins.Asset(asset, tree.Room.Assets), report);
        }

        foreach (var (path, text) in EmbeddedAssets.ForParents)
        {
            foreach (var folder in _trees.Select(tree => tree.Room.Folder))
            {
                _files.WriteList(folder + path, text, LeakOrigins.None, report);
            }
        }
    }

    private bool IsShown(ContentImage image) =>
        _making.Images.ContainsKey(image.Path) || Report.Images.Contains(image.Path);
}
