namespace LinkHub.Repository.Tests;

/// <summary>
/// Who may touch the disk: what reads content, what writes results, and commands. Readers, rules and renderers see
/// values. A type that is added here needs a reason that its neighbours do not have already.
/// </summary>
public sealed class DiskLaws
{
    private static readonly string[] Disk =
    [
        "System.IO.File", "System.IO.Directory", "System.IO.FileStream", "System.IO.FileInfo",
        "System.IO.DirectoryInfo", "System.IO.FileSystemWatcher", "System.IO.Enumeration.FileSystemEnumerable`1",
    ];

    public static TheoryData<string, string> Users => new()
    {
        {
            "LinkHub.Guides",
            """
            LinkHub.Guides.Files.ContentFolder
            LinkHub.Guides.Files.FileKind
            LinkHub.Guides.Files.FirstReading
            LinkHub.Guides.Files.FolderWalk
            LinkHub.Guides.Files.RealPath
            LinkHub.Guides.Files.WholeFile
            LinkHub.Guides.Site.Library
            """
        },
        {
            "guidecheck",
            """
            LinkHub.GuideCheck.Audits.Hubs.HubFolder
            LinkHub.GuideCheck.Audits.Hubs.HubFolders
            LinkHub.GuideCheck.Commands.SavedBaseline
            LinkHub.GuideCheck.Commands.SiteSession
            LinkHub.GuideCheck.Commands.UsageProblem
            LinkHub.GuideCheck.Fixes.FixWriter
            """
        },
        {
            "docgen",
            """
            LinkHub.DocGen.Export.ExportedFiles
            LinkHub.DocGen.Export.FolderExport
            LinkHub.DocGen.Publish.HubMarker
            LinkHub.DocGen.Publish.HubSwap
            LinkHub.DocGen.Publish.OutputCheck
            LinkHub.DocGen.Publish.OutputDisk
            LinkHub.DocGen.Publish.OutputFolder
            LinkHub.DocGen.Publish.OutputLock
            LinkHub.DocGen.Publish.StagedHub
            LinkHub.DocGen.Publish.SwapJournal
            LinkHub.DocGen.Scaffolds.ScaffoldWriter
            LinkHub.DocGen.Serve.ContentWatcher
            LinkHub.DocGen.Serve.LiveSession
            LinkHub.DocGen.Serve.RepeatedBuild
            LinkHub.DocGen.SiteBuild
            """
        },
    };

    [Theory]
    [MemberData(nameof(Users))]
    public void Only_these_types_touch_the_disk(string assembly, string types) => Assert.Equal(
        types.ReplaceLineEndings("\n"),
        string.Join('\n', TypeUses.UsersOf(Path.Combine(AppContext.BaseDirectory, assembly + ".dll"), Disk)));
}
