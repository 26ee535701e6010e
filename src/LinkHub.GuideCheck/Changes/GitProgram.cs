using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace LinkHub.GuideCheck.Changes;

/// <summary>The git of this machine. It reads; no hook, pager or helper of a repository is run.</summary>
public sealed class GitProgram : IGit
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
        string[] all = ["-C", folder, "--no-pager", "-c", "core.fsmonitor=false", "-c", "core.quotePath=false",
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

            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            errors.Wait();
            return new GitAnswer(process.ExitCode, output);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
