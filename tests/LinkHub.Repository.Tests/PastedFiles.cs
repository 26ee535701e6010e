using System.Diagnostics;

namespace LinkHub.Repository.Tests;

/// <summary>Takes files out of the documentation that readers paste, and runs commands as their machines would.</summary>
internal static class PastedFiles
{
    private const string Page = "content/pages/docs/editors-and-pipelines.mdx";

    /// <summary>The fenced text that the page gives a file's path.</summary>
    public static string Read(string path)
    {
        var lines = RepositoryFiles.Lines(Page);
        var start = Array.FindIndex(lines, line => line.StartsWith("```", StringComparison.Ordinal) && line.EndsWith(' ' + path, StringComparison.Ordinal));
        Assert.True(start >= 0, $"{Page} shows no {path}");
        return string.Join('\n', lines.Skip(start + 1).TakeWhile(line => line != "```")) + "\n";
    }

    /// <summary>Runs a script as the runner's <c>shell: bash</c> does.</summary>
    public static (int Code, string Output) Bash(string script, string folder, IReadOnlyDictionary<string, string> variables)
    {
        var start = new ProcessStartInfo("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }
}
