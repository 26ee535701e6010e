using LinkHub.DocGen.Agents;
using LinkHub.DocGen.Whitelabel;

namespace LinkHub.DocGen.Hubs;

/// <summary>
/// One kind of file that a hub makes of its pages: a file for each page, files made of all pages, or both.
/// </summary>
/// <remarks>Another kind is one class and one line in <see cref="HubOutputs.All"/>.</remarks>
internal interface IHubOutput
{
    /// <summary>
    /// Takes a page in. May be called by many threads at once, and again for a page whose text has changed.
    /// </summary>
    /// <param name="page">The page; it must not be kept.</param>
    /// <param name="report">Receives leaks.</param>
    void Add(MadePage page, BrandReport report)
    {
    }

    /// <summary>Writes the files that need all pages.</summary>
    /// <param name="index">The pages of this language, in the order in which lists have them.</param>
    /// <param name="report">Receives leaks.</param>
    void Finish(HubIndex index, BrandReport report)
    {
    }
}

/// <summary>The outputs of every hub.</summary>
internal static class HubOutputs
{
    /// <summary>In the order in which they are written.</summary>
    public static IReadOnlyList<Func<HubRoom, IHubOutput>> All { get; } =
    [
        room => new PageOutput(room),
        room => new EmbedOutput(room),
        room => new TwinOutput(room),
        room => new IndexOutput(room),
        room => new SearchOutput(room),
    ];
}
