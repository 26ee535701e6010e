namespace LinkHub.Repository.Tests;

/// <summary>The files a checkout of the repository holds, without what builds and editors leave behind.</summary>
internal static class RepositoryFiles
{
    private static readonly string[] Left = ["bin", "obj", ".git", ".vs", ".idea", "dist", "TestResults", "node_modules"];

    public static string Root { get; } = FindRoot();

    /// <summary>Paths below the root with <c>/</c>, in ordinal order.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Walk(new DirectoryInfo(Root)).Select(Relative).Where(path => path != ".git").Order(StringComparer.Ordinal)];

    public static IEnumerable<string> With(params string[] extensions) =>
        All.Where(path => extensions.Contains(Path.GetExtension(path), StringComparer.Ordinal));

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static string[] Lines(string path) => File.ReadAllLines(Path.Combine(Root, path));

    private static string Relative(FileInfo file) => Path.GetRelativePath(Root, file.FullName).Replace('\\', '/');

    private static IEnumerable<FileInfo> Walk(DirectoryInfo folder) => folder.EnumerateFiles()
        .Concat(folder.EnumerateDirectories().Where(child => !Left.Contains(child.Name)).SelectMany(Walk));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "LinkHub.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("the tests do not run inside a checkout");
        }

        return folder.FullName;
    }
}
