using System.Text;
using LinkHub.Guides.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace LinkHub.Themes.Compiling;

/// <summary>Compiles the templates of a theme into one assembly.</summary>
internal static class TemplateCompiler
{
    private static readonly string[] Referenced =
    [
        "System.", "Microsoft.CSharp", "Microsoft.AspNetCore.Html", "Microsoft.AspNetCore.Razor",
        "Microsoft.Extensions.Primitives", "RazorLight", "LinkHub.Themes", "netstandard", "mscorlib",
    ];

    private static readonly CSharpParseOptions Language = new(LanguageVersion.Latest);

    /// <summary>The assembly of all templates, or null where one cannot be compiled.</summary>
    /// <param name="templates">Each with the model that it has unless it names another.</param>
    /// <param name="findings">Receives what is wrong with the templates.</param>
    public static CompiledTheme? Compile(
        IReadOnlyList<(SourceFile File, Type Model)> templates, DiagnosticBag findings)
    {
        var before = findings.Count;
        using var source = new TemplateSource();
        SyntaxTree[] trees = [
            .. templates.Select((template, at) =>
                Tree(source.Generate(template.File, template.Model, findings), at))];
        if (findings.Count > before)
        {
            return null;
        }

        var files = templates.ToDictionary(one => one.File.Path, one => one.File, StringComparer.Ordinal);

        // What is compiled for speed says of an exception no more than the first line of the template.
        var written = CSharpCompilation.Create(
            "Theme",
            trees,
            References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
                .WithOptimizationLevel(OptimizationLevel.Debug)
                .WithDeterministic(true));
        if (AddProblems(written.GetDiagnostics(), files, findings))
        {
            return null;
        }

        var bounded = trees.Aggregate(written, (whole, tree) => whole.ReplaceSyntaxTree(
            tree,
            tree.WithRootAndOptions(
                new BoundedCode(written.GetSemanticModel(tree)).Of(tree.GetRoot()), Language)));
        using var code = new MemoryStream();
        using var places = new MemoryStream();
        var emitted = bounded.Emit(
            code, places,
            options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        return AddProblems(emitted.Diagnostics, files, findings) || !emitted.Success
            ? null
            : new CompiledTheme(code.ToArray(), places.ToArray());
    }

    // RazorLight names the class of every template alike.
    private static SyntaxTree Tree(string code, int at) => CSharpSyntaxTree.ParseText(
        SourceText.From(
            code.Replace(
                "RazorLight.CompiledTemplates", $"RazorLight.CompiledTemplates{at}", StringComparison.Ordinal),
            Encoding.Unicode),
        Language);

    private static bool AddProblems(
        IEnumerable<Microsoft.CodeAnalysis.Diagnostic> problems,
        IReadOnlyDictionary<string, SourceFile> files,
        DiagnosticBag findings)
    {
        var errors = problems.Select(problem => TemplateFindings.Of(problem, files))
            .OfType<Guides.Text.Diagnostic>().ToList();
        findings.AddRange(errors.DistinctBy(error => (error.Span, error.Message)));
        return errors.Count > 0;
    }

    // The assemblies that run are those that a template is compiled against.
    private static IEnumerable<MetadataReference> References()
    {
        var known = ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return known
            .Where(path => Referenced.Any(name =>
                Path.GetFileName(path.AsSpan()).StartsWith(name, StringComparison.Ordinal)))
            .Select(path => MetadataReference.CreateFromFile(path));
    }
}

/// <summary>An assembly of templates, ready to be loaded or kept.</summary>
/// <param name="Code">The assembly.</param>
/// <param name="Places">Where its code comes from, in the portable format.</param>
internal sealed record CompiledTheme(byte[] Code, byte[] Places);
