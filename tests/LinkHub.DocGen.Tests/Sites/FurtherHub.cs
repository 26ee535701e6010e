using LinkHub.DocGen.Hubs;
using LinkHub.DocGen.Serve;
using LinkHub.DocGen.Templates;
using LinkHub.DocGen.Tests.Growth;
using LinkHub.Guides.Programs;
using LinkHub.Guides.Site;

namespace LinkHub.DocGen.Tests.Sites;

/// <summary>A small hub that is made with more than every hub is.</summary>
internal static class FurtherHub
{
    /// <summary>The files of the hub of Orchard, which has one guide.</summary>
    /// <param name="tools">What it is made with.</param>
    public static MemoryHub Files(Func<IPageRenderer, HubTools> tools)
    {
        using var folder = new TemporaryFolder();
        foreach (var (path, text) in GrowthRun.Base)
        {
            folder.Write(path, text);
        }

        using var renderer = new RazorPageRenderer();
        var library = Library.Read(folder.Path, LibraryOptions.Default);
        var hub = LiveHub.Of(library, library.Brands.Single(one => one.Id == "orchard"), tools(renderer));
        new TextPass(library.Texts(), [hub.Build]).Run(new OrderedWork(2));
        return hub.Files;
    }
}
