using LinkHub.GuideCheck.Tests.Commands.Shared;

namespace LinkHub.GuideCheck.Tests.Commands;

/// <summary>The real program ends soon after an interrupt, also where it waits for something that never comes.</summary>
public sealed class InterruptTests : IDisposable
{
    private const string Page = "---\ntitle: Keys\ndescription: What a key is.\n---\n\nThe the key.\n";

    // A second by itself; a machine that is busy with other tests needs more.
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    private readonly CheckFolder _folder = new(("pages/keys.mdx", Page));

    public void Dispose() => _folder.Dispose();

    [LinuxFact]
    public void A_check() => Ends(130, [SignalledProgram.Interrupt], "");

    [LinuxFact]
    public void A_check_that_is_interrupted_twice() =>
        Ends(130, [SignalledProgram.Interrupt, SignalledProgram.Interrupt], "");

    [LinuxFact]
    public void A_fix()
    {
        Ends(143, [SignalledProgram.Terminate], "--fix");
        Assert.Equal(Page, _folder.Read("pages/keys.mdx"));
    }

    private void Ends(int code, int[] signals, string option)
    {
        // A git that never answers: from its first call on the program is at work and waits.
        File.WriteAllText(_folder["git"], "#!/bin/sh\n: > \"$(dirname \"$0\")/called\"\nexec sleep 60\n");
        Assert.Equal(0, RealProgram.Run(_folder.Path, "chmod +x git").Code);
        var path = $"PATH={_folder.Path}:{Environment.GetEnvironmentVariable("PATH")}";
        string[] options = [_folder.Path, "--changed", "HEAD", .. option.Length > 0 ? new[] { option } : []];
        using var program = new SignalledProgram("guidecheck", [path], options);
        program.Await(() => File.Exists(_folder["called"]));
        Assert.InRange(program.End(signals), TimeSpan.Zero, Soon);
        Assert.Equal(code, program.Code);
        Assert.Equal(signals.Length > 1 ? program.Errors : "guidecheck: interrupted\n", program.Errors);
        Assert.DoesNotContain("   at ", program.Errors, StringComparison.Ordinal);
    }
}
