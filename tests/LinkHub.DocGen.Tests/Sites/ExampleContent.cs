namespace LinkHub.DocGen.Tests.Sites;

/// <summary>The repository's own example.</summary>
internal static class ExampleContent
{
    public static string Folder { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "LinkHub.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("the tests do not run inside a checkout");
        }

        return Path.Combine(folder.FullName, "content");
    }
}
