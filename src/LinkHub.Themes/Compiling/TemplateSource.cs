using System.Text;
using LinkHub.Guides.Text;
using LinkHub.Themes.Models;
using LinkHub.Themes.Rendering;
using Microsoft.AspNetCore.Razor.Language;
using Microsoft.Extensions.DependencyInjection;
using RazorLight.Extensions;

namespace LinkHub.Themes.Compiling;

/// <summary>Turns templates into C# with RazorLight's Razor engine.</summary>
internal sealed class TemplateSource : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly ServiceProvider _services;
    private readonly RazorEngine _engine;

    public TemplateSource()
    {
        var services = new ServiceCollection();
        services.AddRazorLight();
        _services = services.BuildServiceProvider();
        _engine = _services.GetRequiredService<RazorEngine>();
    }

    /// <summary>The C# of one template; its lines say where in the template they come from.</summary>
    /// <param name="file">What is written.</param>
    /// <param name="model">The model of a template that does not name one itself.</param>
    /// <param name="findings">Receives what Razor cannot read.</param>
    public string Generate(SourceFile file, Type model, DiagnosticBag findings)
    {
        var source = RazorSourceDocument.Create(file.Text, file.Path, Utf8);
        var imports = RazorSourceDocument.Create(Imports(model), "imports", Utf8);
        var document = RazorCodeDocument.Create(source, [imports]);
        _engine.Process(document);
        var code = document.GetCSharpDocument();
        foreach (var problem in code.Diagnostics)
        {
            findings.Add(TemplateFindings.Of(problem, file));
        }

        return code.GeneratedCode;
    }

    public void Dispose() => _services.Dispose();

    // What each template may name without saying so, and what it is compiled into.
    private static string Imports(Type model) => $"""
        @using System
        @using System.Collections.Generic
        @using System.Globalization
        @using System.Linq
        @using System.Threading.Tasks
        @using {typeof(HtmlPart).Namespace}
        @inherits {typeof(IThemePage).Namespace}.ThemePage<TModel>
        @model global::{model.FullName}
        """;
}
