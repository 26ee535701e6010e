using System.Diagnostics;
using System.Text;

namespace LinkHub.GuideCheck.Tests.Commands;

/// <summary>Runs the program as a shell does, where only a real process can tell.</summary>
internal static class RealProgram
{
    /// <summary>The built program, as a shell calls it.</summary>
    public static string Call { get; } = $"dotnet '{Path.Combine(AppContext.BaseDirectory, "guidecheck.dll")}'";

    /// <summary>Starts a line of shell in a folder, in an environment with no locale, terminal or colour of its own.</summary>
    public static Process Start(string folder, string line, params (string Name, string Value)[] environment)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        var start = new ProcessStartInfo("bash", ["-c", line])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = utf8,
            StandardErrorEncoding = utf8,
        };
        foreach (var name in new[] { "NO_COLOR", "TERM", "LANG", "LC_ALL", "COLUMNS" })
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>The same to its end.</summary>
    public static CheckOutcome Run(string folder, string line, params (string Name, string Value)[] environment)
    {
        using var process = Start(folder, line, environment);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(60)), "the program did not end");
        return new CheckOutcome(process.ExitCode, output, errors.GetAwaiter().GetResult());
    }
}
