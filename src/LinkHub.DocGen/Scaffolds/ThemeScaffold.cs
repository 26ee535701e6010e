using System.Text;
using LinkHub.Guides.Site.Themes;

namespace LinkHub.DocGen.Scaffolds;

/// <summary>The built-in look as templates to start from.</summary>
internal static class ThemeScaffold
{
    private const string Resources = "theme/";

    /// <summary>All templates of a theme, pages before parts.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. ThemeTemplates.Pages, .. ThemeTemplates.Parts];

    /// <param name="root">The theme's folder, relative to the content folder.</param>
    /// <param name="names">Some of <see cref="Names"/>.</param>
    public static IReadOnlyList<ScaffoldFile> Files(string root, IEnumerable<string> names) =>
    [
        .. names.Distinct(StringComparer.Ordinal)
            .Select(name => new ScaffoldFile($"{root}/{name}{ThemeTemplates.Extension}", Read(name))),
    ];

    private static string Read(string name)
    {
        using var stream = typeof(ThemeScaffold).Assembly
            .GetManifestResourceStream(Resources + name + ThemeTemplates.Extension)
            ?? throw new InvalidOperationException($"the program was built without `{name}`");
        using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true));
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
