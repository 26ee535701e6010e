using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using LinkHub.Guides.Site.Themes;
using LinkHub.Guides.Text;
using LinkHub.Themes.Compiling;
using LinkHub.Themes.Models;
using LinkHub.Themes.Rendering;

namespace LinkHub.Themes;

/// <summary>
/// The templates of a content folder, compiled. For use by several threads. Only here RazorLight and the C#
/// compiler are used, so that a program without a theme never loads them.
/// </summary>
public sealed class Theme : IDisposable
{
    /// <summary>
    /// The version of the contract with templates. It changes where a template that worked would not any
    /// more.
    /// </summary>
    public const int ContractVersion = 1;

    private readonly Dictionary<string, SourceFile> _templates;
    private readonly AssemblyLoadContext _context;
    private readonly TemplateEngine _engine;

    private Theme(
        Dictionary<string, SourceFile> templates,
        AssemblyLoadContext context,
        Assembly assembly,
        ThemeOptions options)
    {
        (_templates, _context) = (templates, context);
        _engine = new TemplateEngine(templates, assembly, options);
    }

    /// <summary>
    /// Why this program cannot compile templates, in a sentence; null if it can. One that was compiled ahead
    /// of time has no compiler, and a package may come without it.
    /// </summary>
    public static string? Unsupported { get; } =
        RuntimeFeature.IsDynamicCodeSupported && HasCompiler()
            ? null
            : "this docgen cannot compile templates; the package `LinkHub.DocGen`, a dotnet tool, can";

    /// <summary>Compiles templates, or takes them as they were compiled before.</summary>
    /// <param name="templates">By name: <c>Layout</c>, <c>parts/Menu</c>.</param>
    /// <param name="findings">Receives what is wrong with the templates.</param>
    /// <param name="options">How they are compiled and rendered.</param>
    /// <returns>Null where a template cannot be compiled.</returns>
    public static Theme? Compile(
        IReadOnlyDictionary<string, SourceFile> templates,
        DiagnosticBag findings,
        ThemeOptions options)
    {
        var sorted = templates.OrderBy(one => one.Key, StringComparer.Ordinal)
            .Select(one => (File: one.Value, Model: options.Model ?? ModelOf(one.Key))).ToList();
        var key = ThemeStore.KeyOf(sorted);
        var compiled = options.Store?.Find(key);
        if (compiled is null)
        {
            compiled = TemplateCompiler.Compile(sorted, findings);
            if (compiled is not null)
            {
                options.Store?.Keep(key, compiled);
            }
        }

        if (compiled is null)
        {
            return null;
        }

        var context = new AssemblyLoadContext("theme", isCollectible: true);
        using var code = new MemoryStream(compiled.Code);
        using var places = new MemoryStream(compiled.Places);
        var assembly = context.LoadFromStream(code, places);
        return new Theme(templates.ToDictionary(StringComparer.Ordinal), context, assembly, options);
    }

    /// <summary>The model that a template has unless it names another.</summary>
    public static Type ModelOf(string name) => name switch
    {
        ThemeTemplates.Layout => typeof(LayoutModel),
        ThemeTemplates.Home => typeof(HomeModel),
        ThemeTemplates.Provider => typeof(ProviderModel),
        ThemeTemplates.Guide => typeof(GuideModel),
        ThemeTemplates.Page => typeof(TextPageModel),
        ThemeTemplates.NotFound => typeof(NotFoundModel),
        ThemeTemplates.Header => typeof(HeaderModel),
        ThemeTemplates.Footer => typeof(FooterModel),
        ThemeTemplates.ProviderCard => typeof(ProviderCardModel),
        ThemeTemplates.Callout => typeof(CalloutModel),
        ThemeTemplates.Step => typeof(StepModel),
        ThemeTemplates.Contents => typeof(ContentsModel),
        _ => typeof(PageModel),
    };

    /// <summary>Whether the theme has a template.</summary>
    public bool Has(string name) => _templates.ContainsKey(name);

    /// <summary>What is written in a template of the theme.</summary>
    public SourceFile File(string name) => _templates[name];

    /// <summary>The model of a template: the one that it names, or the one it has without.</summary>
    public Type ModelIn(string name) => _engine.ModelIn(name);

    /// <summary>Renders a template.</summary>
    /// <param name="name">One that the theme has.</param>
    /// <param name="model">What the template is to show.</param>
    /// <param name="places">Where given, receives what is written where; the text then holds marks for
    /// <see cref="PlacesIn"/>.</param>
    public RenderResult Render(string name, TemplateModel model, PlaceList? places = null) =>
        _engine.Render(name, model, places);

    /// <summary>Where the parts of an output stand in the templates.</summary>
    /// <param name="marked">What was made of renderings that were asked for places.</param>
    /// <param name="places">The places that they were asked for.</param>
    public OutputPlaces PlacesIn(string marked, PlaceList places) =>
        OutputPlaces.Of(marked, places.All, _templates);

    public void Dispose() => _context.Unload();

    private static bool HasCompiler() => ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES"))
        ?.Contains("RazorLight.dll", StringComparison.Ordinal) == true;
}

/// <summary>How templates are compiled and rendered.</summary>
public sealed record ThemeOptions
{
    /// <summary>Where compiled themes are kept, or null to keep none.</summary>
    public ThemeStore? Store { get; init; }

    /// <summary>The model of templates that name none, or null for <see cref="Theme.ModelOf"/>.</summary>
    public Type? Model { get; init; }

    /// <summary>Whether what templates write is HTML-encoded unless they say otherwise.</summary>
    public bool IsEncoded { get; init; } = true;

    /// <summary>How long a template may take for one page.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromSeconds(10);
}

/// <summary>What came of rendering a template.</summary>
/// <param name="Text">What it wrote; null where it failed.</param>
/// <param name="Finding">Why it failed; null where it did not.</param>
public sealed record RenderResult(string? Text, Diagnostic? Finding);
