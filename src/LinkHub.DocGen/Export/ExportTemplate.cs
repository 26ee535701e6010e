using LinkHub.Guides.Site.Themes;
using LinkHub.Guides.Text;
using LinkHub.Themes;
using LinkHub.Themes.Models;
using LinkHub.Themes.Rendering;

namespace LinkHub.DocGen.Export;

/// <summary>The template of an export, compiled. For use by several threads.</summary>
internal sealed class ExportTemplate : IDisposable
{
    private const string DefaultExtension = ".html";

    private static readonly string[] MarkupExtensions = [".html", ".htm", ".xml"];

    private readonly Theme _theme;
    private readonly string _name;

    private ExportTemplate(Theme theme, string name, IReadOnlyDictionary<string, SourceFile> files) =>
        (_theme, _name, Files, Extension) = (theme, name, [.. files.Values], ExtensionOf(name));

    /// <summary>The template and all that it includes; paths are relative to its folder.</summary>
    public IReadOnlyList<SourceFile> Files { get; }

    /// <summary>The extension of what it writes: <c>.csv</c> of <c>row.csv.cshtml</c>.</summary>
    public string Extension { get; }

    /// <summary>Whether it makes one file of all guides.</summary>
    public bool IsList => _theme.ModelIn(_name) == typeof(ExportListModel);

    /// <summary>The file that it makes of all guides.</summary>
    public string ListTarget => Path.ChangeExtension(_name, Extension);

    /// <summary>Reads and compiles a template.</summary>
    /// <param name="file">Where it is on this machine; it ends with <c>.cshtml</c>.</param>
    /// <param name="store">Where compiled templates are kept; null keeps none.</param>
    /// <param name="findings">Receives what is wrong with it.</param>
    /// <returns>Null where it is no template of an export.</returns>
    public static ExportTemplate? Read(string file, ThemeStore? store, DiagnosticBag findings)
    {
        var name = TemplateFiles.NameOf(file);
        var files = TemplateFiles.Read(file, findings);
        if (findings.Count > 0 || !files.TryGetValue(name, out var text))
        {
            return null;
        }

        var isMarkup = MarkupExtensions.Contains(ExtensionOf(name), StringComparer.OrdinalIgnoreCase);
        var theme = Theme.Compile(files, findings, new ThemeOptions
        {
            Store = store,
            Model = typeof(ExportModel),
            IsEncoded = isMarkup,
        });
        if (theme is null)
        {
            return null;
        }

        var model = theme.ModelIn(name);
        if (model == typeof(ExportListModel) || model.IsAssignableFrom(typeof(ExportModel)))
        {
            return new ExportTemplate(theme, name, files);
        }

        theme.Dispose();
        var at = Math.Max(0, text.Text.IndexOf("@model", StringComparison.Ordinal));
        findings.Add(
            ThemeRules.TemplateSyntax,
            text.Span(at, at == 0 ? 0 : at + "@model".Length),
            $"an export has no `{model.Name}`",
            "Write `@model ExportModel` for a file a guide, or `@model ExportListModel` for one of all.");
        return null;
    }

    public RenderResult Render(TemplateModel model) => _theme.Render(_name, model);

    /// <summary>Where the parts of what was rendered stand in the templates: it is rendered again.</summary>
    public OutputPlaces PlacesOf(TemplateModel model)
    {
        var places = new PlaceList();
        return _theme.PlacesIn(_theme.Render(_name, model, places).Text ?? "", places);
    }

    public void Dispose() => _theme.Dispose();

    private static string ExtensionOf(string name) =>
        Path.GetExtension(name) is { Length: > 0 } extension ? extension : DefaultExtension;
}
