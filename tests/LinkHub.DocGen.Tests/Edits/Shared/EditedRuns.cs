using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace LinkHub.Edits;

/// <summary>Runs the real programs on a small site and edits one file of it during each run.</summary>
/// <param name="folder">Empty; gets content and hubs.</param>
/// <param name="programs">Where <c>docgen.dll</c> and <c>guidecheck.dll</c> are.</param>
/// <param name="seed">Chooses files and moments.</param>
internal sealed class EditedRuns(string folder, string programs, int seed)
{
    private readonly Random _random = new(seed);
    private readonly string _content = Path.Combine(folder, "content");
    private readonly string _output = Path.Combine(folder, "out");

    /// <summary>Edits of all kinds in turn, during builds and checks in turn.</summary>
    public IEnumerable<EditedRun> Of(int count)
    {
        string[] paths = [.. EditedSite.Files.Keys];
        for (var i = 0; i < count; i++)
        {
            var program = i % 2 == 0 ? "docgen" : "guidecheck";
            var edit = FileEdits.All[i / 2 % FileEdits.All.Count];
            yield return Run(program, edit, paths[_random.Next(paths.Length)], isBroken: i % 4 == 1);
        }
    }

    private EditedRun Run(string program, FileEdit edit, string path, bool isBroken)
    {
        EditedSite.Write(_content, isBroken ? EditedSite.WithBrokenLink : null);
        var watch = Stopwatch.StartNew();
        var before = End(Start(program), program);
        var time = watch.Elapsed;

        var process = Start(program);
        Thread.Sleep(time * (0.1 + (0.8 * _random.NextDouble())));
        edit.Do(_content, path);
        var during = End(process, program);
        var isMix = during.Result != before.Result && during.Code != 2 && during.Result != End(Start(program), program).Result;
        return new EditedRun(program, edit, path, during.Code, during.Errors, isMix);
    }

    private Process Start(string program)
    {
        string[] arguments = program == "docgen" ? ["build", _content, "--out", _output, "--no-history"] : [_content];
        return Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(programs, program + ".dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;
    }

    // The result is what was published, or what was reported.
    private (int Code, string Result, string Errors) End(Process process, string program)
    {
        using (process)
        {
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            var said = errors.GetAwaiter().GetResult();
            return (process.ExitCode, program == "docgen" ? Hash(_output) : output + said, said);
        }
    }

    private static string Hash(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return "";
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file)).Where(file => !file.StartsWith('.'));
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            hash.AppendData(new UTF8Encoding(false).GetBytes(file + "\n"));
            hash.AppendData(File.ReadAllBytes(Path.Combine(folder, file)));
        }

        return Convert.ToHexString(hash.GetCurrentHash());
    }
}
