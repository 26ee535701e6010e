using LinkHub.DocGen.Tests.Sites;

namespace LinkHub.DocGen.Tests.Forms;

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

    public static string Folder { get; } = Path.Combine(ExampleContent.Folder, "../../shared/corpus");
}
