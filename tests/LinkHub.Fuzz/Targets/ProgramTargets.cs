using System.Diagnostics;

namespace LinkHub.Fuzz.Targets;

/// <summary>The programs as processes of their own: what an exception does to them shows only there.</summary>
internal static class ProgramTargets
{
    public static readonly IReadOnlyList<FuzzTarget> All =
    [
        new("docgen", 100, site => Run("docgen", "build", site.Content, "--out", site["out-docgen"], "--no-history")),
        new("guidecheck", 100, site => Run("guidecheck", site.Content)),
    ];

    private static Func<IEnumerable<FuzzFault>> Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, program + ".dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var run = new CommandRun(process.ExitCode, output, errors.Result);
        return () => run.Faults(program);
    }
}
