using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Site.Lists;

/// <summary>Reads the pages that a program brings along. They are about markup, and show code as it is written.</summary>
internal static class ProgramPages
{
    /// <param name="files">With paths below the pages folder.</param>
    /// <param name="prefix">What the paths of the pages folder begin with.</param>
    /// <param name="markup">How the site's own texts are read.</param>
    public static IReadOnlyList<MarkupDocument> Read(
        IReadOnlyList<SourceFile> files, string prefix, MarkupOptions markup)
    {
        var options = markup with { FillsCode = false };
        return [.. files.Select(file => MarkupReader.Read(new SourceFile(prefix + file.Path, file.Text), options, []))];
    }
}
