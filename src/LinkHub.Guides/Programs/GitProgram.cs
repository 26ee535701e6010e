using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace LinkHub.Guides.Programs;

/// <summary>The git of this machine. It reads; no hook, pager or helper of a repository is run.</summary>
/// <param name="stop">Ends a git that is still at work, by an
/// <see cref="OperationCanceledException"/>.</param>
public sealed class GitProgram(CancellationToken stop = default) : IGit
{
    public GitAnswer? Run(string folder, params IReadOnlyList<string> arguments)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var start = new ProcessStartInfo("git")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = utf8,
            UseShellExecute = false,
        };
        string[] all = ["-C", folder, "--no-pager", "-c", "core.fsmonitor=false", "-c",
            "core.quotePath=false",
            .. arguments];
        Array.ForEach(all, start.ArgumentList.Add);
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        try
        {
            using var process = Process.Start(start);
            if (process is null)
            {
                return null;
            }

            using var ends = stop.Register(() => End(process));
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            errors.Wait(CancellationToken.None);
            stop.ThrowIfCancellationRequested();
            return new GitAnswer(process.ExitCode, output);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static void End(Process process)
    {
        try
        {
            process.Kill();
        }
        catch (Exception problem) when (problem is InvalidOperationException or Win32Exception)
        {
            // The process has just ended by itself.
        }
    }
}

/// <summary>Runs git.</summary>
public interface IGit
{
    /// <summary>Runs a command in a folder and waits for its end. Null if there is no git.</summary>
    GitAnswer? Run(string folder, params IReadOnlyList<string> arguments);
}

/// <summary>The result of running git.</summary>
/// <param name="ExitCode">0 after success.</param>
/// <param name="Output">Its standard output.</param>
public sealed record GitAnswer(int ExitCode, string Output)
{
    public bool IsDone => ExitCode == 0;
}
