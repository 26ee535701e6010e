using System.Collections.Concurrent;
using System.Reflection;
using LinkHub.Guides.Text;
using LinkHub.Themes.Compiling;
using LinkHub.Themes.Models;
using RazorLight;
using RazorLight.Compilation;
using RazorLight.Razor;

namespace LinkHub.Themes.Rendering;

/// <summary>Renders compiled templates with RazorLight, each within a limit of time and size.</summary>
internal sealed class TemplateEngine
{
    // A template that asks for the time itself has ended by then.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    private readonly TimeSpan _limit;
    private readonly ConcurrentDictionary<string, Diagnostic> _endless = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceFile> _byName;
    private readonly Dictionary<string, SourceFile> _byPath;
    private readonly EngineHandler _handler;
    private readonly bool _isEncoded;
    private readonly KnownTemplates _known;

    /// <param name="templates">By name.</param>
    /// <param name="assembly">What they were compiled into.</param>
    /// <param name="options">How they are rendered.</param>
    public TemplateEngine(Dictionary<string, SourceFile> templates, Assembly assembly, ThemeOptions options)
    {
        (_byName, _limit, _isEncoded) = (templates, options.Limit, options.IsEncoded);
        _byPath = templates.Values.ToDictionary(file => file.Path, StringComparer.Ordinal);
        _known = new KnownTemplates(templates, assembly);
        _handler = new EngineHandler(
            new RazorLightOptions(), _known, new TemplateFactoryProvider(), cache: null);
    }

    /// <summary>The model of a template: that of its <see cref="ThemePage{TModel}"/>.</summary>
    public Type ModelIn(string name)
    {
        var type = _known.Make(name).GetType();
        while (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(ThemePage<>))
        {
            type = type.BaseType!;
        }

        return type.GetGenericArguments()[0];
    }

    public RenderResult Render(
        string name, TemplateModel model, PlaceList? places)
    {
        // What does not end for one page would not end for thousands.
        if (_endless.TryGetValue(name, out var known))
        {
            return new RenderResult(Text: null, known);
        }

        var run = new RenderRun(Rendered, _limit, places);
        try
        {
            var task = Task.Run(() => Rendered(run, name, model));
            return task.Wait(_limit + Grace)
                ? new RenderResult(task.Result, Finding: null)
                : throw new EndlessTemplateException(_limit);
        }
        catch (Exception error)
        {
            var cause = error is AggregateException { InnerException: { } inner } ? inner : error;
            var finding = TemplateFindings.Of(cause, _byName[name], _byPath);
            if (cause is EndlessTemplateException)
            {
                _endless.TryAdd(name, finding);
            }

            return new RenderResult(Text: null, finding);
        }
    }

    private string Rendered(RenderRun run, string name, TemplateModel model)
    {
        var page = _known.Make(name);
        page.DisableEncoding = !_isEncoded;
        if (page is IThemePage own)
        {
            own.Run = run;
        }

        using var writer = new LimitedWriter();
        _handler.RenderTemplateAsync<object>(page, model, writer).GetAwaiter().GetResult();
        return writer.ToString();
    }

    // RazorLight asks this for templates by name; they are compiled already.
    private sealed class KnownTemplates : IRazorTemplateCompiler
    {
        private readonly Dictionary<string, CompiledTemplateDescriptor> _descriptors;
        private readonly Dictionary<string, Func<ITemplatePage>> _factories;

        public KnownTemplates(Dictionary<string, SourceFile> templates, Assembly assembly)
        {
            var names = templates.ToDictionary(one => one.Value.Path, one => one.Key, StringComparer.Ordinal);
            _descriptors = assembly.GetCustomAttributes<RazorLightTemplateAttribute>().ToDictionary(
                attribute => names[attribute.Key],
                attribute => new CompiledTemplateDescriptor
                {
                    TemplateKey = names[attribute.Key],
                    TemplateAttribute = attribute,
                },
                StringComparer.Ordinal);
            var provider = new TemplateFactoryProvider();
            _factories = _descriptors.ToDictionary(
                one => one.Key, one => provider.CreateFactory(one.Value), StringComparer.Ordinal);
        }

        public ICompilationService CompilationService => throw new NotSupportedException();

        public Task<CompiledTemplateDescriptor> CompileAsync(string templateKey) =>
            _descriptors.TryGetValue(templateKey, out var found)
                ? Task.FromResult(found)
                : throw Unknown(templateKey);

        public ITemplatePage Make(string name) =>
            _factories.TryGetValue(name, out var make) ? make() : throw Unknown(name);

        private static TemplateException Unknown(string name) => new($"there is no template `{name}`");
    }
}
