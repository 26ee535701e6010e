using LinkHub.Browser.Tests.Browsers;
using LinkHub.Browser.Tests.Sites;

namespace LinkHub.Browser.Tests.Verdicts;

/// <summary>
/// A test in a browser over real definitions, which lie in <c>../shared/corpus</c> beside the repository
/// where someone put them.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute() => Skip = BrowserFactAttribute.IsLeftOut ? BrowserFactAttribute.LeftOut
        : Directory.Exists(Folder) ? null
        : "there is no folder shared/corpus beside the repository";

    public static string Folder { get; } = Path.Combine(ExampleSite.Root(), "../shared/corpus");
}
