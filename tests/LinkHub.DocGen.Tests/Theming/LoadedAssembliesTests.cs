using System.Diagnostics;
using LinkHub.DocGen.Tests.BadInputs;

namespace LinkHub.DocGen.Tests.Theming;

/// <summary>Who has no theme pays nothing for themes: neither RazorLight nor the C# compiler is loaded.</summary>
public sealed class LoadedAssembliesTests
{
    [Fact]
    public void A_build_without_a_theme_loads_neither_razor_nor_a_compiler() =>
        Assert.DoesNotContain(Loaded("build", "--no-history"), IsOfTemplates);

    [Fact]
    public void An_export_without_a_template_loads_neither_razor_nor_a_compiler() =>
        Assert.DoesNotContain(Loaded("export", "--format", "md"), IsOfTemplates);

    [Fact]
    public void A_theme_that_is_compiled_already_loads_no_compiler()
    {
        using var site = new BadSite().Write("theme/Footer.cshtml", "<footer>@Model.Title</footer>");
        using var cache = new TemporaryFolder();
        var first = Loaded(site, cache, "build", "--no-history");
        Assert.Contains("RazorLight", first);
        Assert.Contains("Microsoft.CodeAnalysis.CSharp", first);
        var second = Loaded(site, cache, "build", "--no-history");
        Assert.Contains("RazorLight", second);
        Assert.DoesNotContain("Microsoft.CodeAnalysis.CSharp", second);
    }

    private static bool IsOfTemplates(string name) => name.StartsWith("RazorLight", StringComparison.Ordinal)
        || name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)
        || name.StartsWith("Microsoft.AspNetCore.Razor.Language", StringComparison.Ordinal);

    private static string[] Loaded(params string[] arguments)
    {
        using var site = new BadSite();
        using var cache = new TemporaryFolder();
        return Loaded(site, cache, arguments);
    }

    private static string[] Loaded(BadSite site, TemporaryFolder cache, params string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "docgen.dll");
        var start = new ProcessStartInfo(
            "dotnet", [program, arguments[0], site[""], "--out", site.Out(""), .. arguments[1..]])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        cache.Write("loaded.txt", "");
        start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(LoadedAssembliesTests).Assembly.Location;
        start.Environment[StartupHook.Variable] = cache["loaded.txt"];
        start.Environment["XDG_DATA_HOME"] = cache["data"];
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors.Result);
        return File.ReadAllLines(cache["loaded.txt"]);
    }
}
