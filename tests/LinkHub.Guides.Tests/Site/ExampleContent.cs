namespace LinkHub.Guides.Tests.Site;

/// <summary>Where the repository's own content is.</summary>
internal static class ExampleContent
{
    public static string Path { get; } = System.IO.Path.Combine(Root(), "content");

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(System.IO.Path.Combine(folder, "LinkHub.sln")))
        {
            folder = System.IO.Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
