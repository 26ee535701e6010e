using LinkHub.DocGen;

namespace LinkHub.Browser.Tests.Sites;

/// <summary>The repository's own content as it is published for all its brands, built once for all tests.</summary>
internal static class ExampleSite
{
    private static readonly Lazy<string> Built = new(Build);

    /// <summary>The folder with a hub for each brand; nobody writes into it.</summary>
    public static string Folder => Built.Value;

    private static string Build()
    {
        var folder = Directory.CreateTempSubdirectory("hub-example-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var result = SiteBuild.Run(new SiteBuildOptions(Path.Combine(Root(), "content"), folder));
        Assert.True(result.IsPublished, result.Failure ?? "the example content has errors");
        return folder;
    }

    /// <summary>The checkout that the tests run in.</summary>
    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "LinkHub.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("the tests do not run inside a checkout");
        }

        return folder.FullName;
    }
}
