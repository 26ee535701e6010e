using System.Globalization;
using LinkHub.GuideCheck.Tests.Commands.Shared;

namespace LinkHub.DocGen.Tests.Commands;

/// <summary>Every command of the real program ends soon after an interrupt, with the signal's code and one sentence.</summary>
public sealed class InterruptTests : IDisposable
{
    // A second by itself; a machine that is busy with other tests needs more.
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    private static int Port => 40_000 + (Environment.ProcessId % 20_000);

    private readonly TemporaryFolder _folder = new();

    public InterruptTests()
    {
        for (var page = 0; page < 1500; page++)
        {
            _folder.Write(
                string.Create(CultureInfo.InvariantCulture, $"content/pages/page-{page}.mdx"),
                $"# Page {page}\n\n{string.Concat(Enumerable.Repeat("A **bold** word.\n\n", 20))}");
        }

        _folder.Write("content/brands/acorn/brand.yaml", "name: Acorn\nhub: Acorn\n");
        _folder.Write("content/brands/birch/brand.yaml", "name: Birch\nhub: Birch\n");
    }

    public void Dispose() => _folder.Dispose();

    [LinuxFact]
    public void A_build()
    {
        Ends(130, "docgen: interrupted; the published hubs are as they were\n", IsStaged, [SignalledProgram.Interrupt],
            "build", "--out", _folder["out"]);
        Assert.Equal([".hubs.json", ".lock"], LeftInOut());
    }

    [LinuxFact]
    public void A_build_that_is_interrupted_twice()
    {
        Ends(130, null, IsStaged, [SignalledProgram.Interrupt, SignalledProgram.Interrupt], "build", "--out", _folder["out"]);
        Assert.Equal([".hubs.json", ".lock"], LeftInOut());
    }

    [LinuxFact]
    public void A_build_that_is_interrupted_again_and_again() => Ends(
        130, null, IsStaged, [.. Enumerable.Repeat(SignalledProgram.Interrupt, 20)], "build", "--out", _folder["out"]);

    [LinuxFact]
    public void A_build_that_watches() => Ends(
        143, "docgen: interrupted; the published hubs are as they were\n", IsStaged, [SignalledProgram.Terminate],
        "build", "--watch", "--out", _folder["out"]);

    [LinuxFact]
    public void An_export()
    {
        Ends(130, "docgen: interrupted\n", () => Exported().Length > 0, [SignalledProgram.Interrupt],
            "export", "--threads", "1", "--format", "md", "--out", _folder["out"]);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder["out"]));
    }

    [LinuxFact]
    public void A_server()
    {
        using var program = new SignalledProgram("docgen", "serve", _folder["content"], "--port", Port.ToString(CultureInfo.InvariantCulture));
        program.Await(IsListening);
        Assert.InRange(program.End(SignalledProgram.Interrupt), TimeSpan.Zero, Soon);
        Assert.Equal((130, "docgen: interrupted\n"), (program.Code, program.Errors));
    }

    private void Ends(int code, string? sentence, Func<bool> isAtWork, int[] signals, string command, params string[] more)
    {
        using var program = new SignalledProgram("docgen", [command, _folder["content"], .. more]);
        program.Await(isAtWork);
        Assert.InRange(program.End(signals), TimeSpan.Zero, Soon);
        Assert.Equal(code, program.Code);
        Assert.DoesNotContain("   at ", program.Errors, StringComparison.Ordinal);

        // A machine that is very busy leaves the build no time to say what an interrupt means.
        Assert.Contains(program.Errors, (string[])[sentence ?? program.Errors, "docgen: interrupted\n"]);
    }

    private bool IsStaged() => Directory.Exists(_folder["out/.staging/acorn"]);

    private string[] Exported() => Directory.Exists(_folder["out"])
        ? Directory.GetFiles(_folder["out"], "*.md", SearchOption.AllDirectories)
        : [];

    private string[] LeftInOut() =>
        [.. Directory.EnumerateFileSystemEntries(_folder["out"]).Select(entry => Path.GetFileName(entry)!).Order()];

    private static bool IsListening() => System.Net.NetworkInformation.IPGlobalProperties.GetIPGlobalProperties()
        .GetActiveTcpListeners()
        .Any(listener => listener.Port == Port);
}
