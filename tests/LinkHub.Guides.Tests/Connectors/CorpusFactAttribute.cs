namespace LinkHub.Guides.Tests.Connectors;

/// <summary>
/// A test over real definitions, which lie in <c>../shared/corpus</c> beside the repository where someone put
/// them.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute()
    {
        if (!Directory.Exists(Folder))
        {
            Skip = "there is no folder shared/corpus beside the repository";
        }
    }

    public static string Folder { get; } = Path.Combine(Repository(), "..", "shared", "corpus");

    public static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "LinkHub.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("the tests do not run inside a checkout");
        }

        return folder.FullName;
    }
}
