using System.Text;
using LinkHub.Guides.Brands.Styles;
using LinkHub.Guides.Files;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Site.Images;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Brands;

/// <summary>
/// The files of a brand's folder beside its <c>brand.yaml</c>: opened, recognised by their bytes and
/// cleaned.
/// </summary>
/// <param name="folder">Opens the files.</param>
/// <param name="root">The brand's folder as paths name it: <c>brands/acme</c>.</param>
/// <param name="files">Every file of the brand's folder.</param>
/// <param name="limit">The largest file that is read, in bytes.</param>
/// <param name="diagnostics">Receives findings.</param>
public sealed class BrandAssets(
    ContentFolder folder,
    string root,
    IReadOnlyList<ContentFile> files,
    int limit,
    DiagnosticBag diagnostics)
{
    /// <summary>The HTML partials that <c>slots/</c> may hold, without <c>.html</c>.</summary>
    private static readonly string[] SlotNames =
        ["head-end", "header", "before-form", "after-guide", "footer"];

    private const string FontHelp =
        "Write `system`, or the name of a woff2, woff, ttf or otf file in the brand's folder.";

    /// <summary>
    /// The picture that a setting names, else the one with the customary name, or null if there is neither.
    /// </summary>
    /// <param name="name">A file in the brand's folder, as written, or null if nothing was.</param>
    /// <param name="customary">The name that is used without a setting.</param>
    public PublishedFile? Image(Located<string>? name, string customary)
    {
        if (name is not { } written)
        {
            return Find(customary) is { } file ? ImageFiles.Read(folder, file, limit, diagnostics) : null;
        }

        return Named(written) is { } found ? ImageFiles.Read(folder, found, limit, diagnostics) : null;
    }

    /// <summary>A picture that was made rather than read.</summary>
    public PublishedFile Made(string name, string text) =>
        new($"{root}/{name}", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text));

    /// <summary>The font that a setting names, or null with a finding if the file is no font.</summary>
    public PublishedFile? Font(Located<string> name)
    {
        if (Named(name) is not { } file || folder.ReadBytes(file.Path, limit, diagnostics) is not { } bytes)
        {
            return null;
        }

        if (FontFile.Is(file.Extension, bytes))
        {
            return new PublishedFile(file.Path, bytes);
        }

        diagnostics.Add(ConfigurationRules.UnsafeAsset, name.Span, $"`{name.Value}` is not a font", FontHelp);
        return null;
    }

    /// <summary>The partials of <c>slots/</c> by name.</summary>
    public IReadOnlyDictionary<string, SourceFile> Slots()
    {
        var slots = new SortedDictionary<string, SourceFile>(StringComparer.Ordinal);
        foreach (var file in files.Where(file => file.Folder == root + "/slots"))
        {
            var name = Path.GetFileNameWithoutExtension(file.Name);
            if (file.Extension != ".html" || !SlotNames.Contains(name))
            {
                var nearest = Suggestion.Nearest(name, SlotNames);
                var known = string.Join(", ", SlotNames.Select(slot => $"`{slot}.html`"));
                diagnostics.Add(
                    ConfigurationRules.UnknownSetting,
                    new SourceFile(file.Path, "").Whole,
                    $"there is no slot `{file.Name}`",
                    nearest is null ? $"Use one of {known}." : $"Rename it to `{nearest}.html`.");
            }
            else if (folder.ReadText(file.Path, limit, diagnostics) is { } text)
            {
                slots.Add(name, text);
            }
        }

        return slots;
    }

    /// <summary>
    /// The brand's own style sheet, or null: without a finding if it has none, with findings if it is
    /// refused.
    /// </summary>
    public SourceFile? ThemeCss() =>
        Find("theme.css") is { } file && folder.ReadText(file.Path, limit, diagnostics) is { } sheet
            && ThemeGuard.Accepts(sheet, diagnostics)
            ? sheet
            : null;

    private ContentFile? Find(string name) => files.FirstOrDefault(file => file.Path == $"{root}/{name}");

    private ContentFile? Named(Located<string> name)
    {
        if (Find(name.Value) is { } file)
        {
            return file;
        }

        var known = files.Where(other => other.Folder == root).Select(other => other.Name);
        var nearest = Suggestion.Nearest(name.Value, known);
        diagnostics.Add(
            TextRules.UnreadableFile,
            name.Span,
            $"`{name.Value}` is not in the brand's folder",
            nearest is null
                ? $"Put the file into `{root}`, or name one that is there."
                : $"Write `{nearest}`.");
        return null;
    }
}
