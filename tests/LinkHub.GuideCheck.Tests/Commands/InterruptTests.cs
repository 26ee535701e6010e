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
        var pipe = _folder["known.json"];
        Assert.Equal(0, RealProgram.Run(_folder.Path, "mkfifo known.json").Code);
        string[] options = [_folder.Path, "--baseline", pipe, .. option.Length > 0 ? new[] { option } : []];
        using var program = new SignalledProgram("guidecheck", options);

        // Opening the pipe waits for the program to read it: from then on it is at work and waits itself.
        using var writer = new FileStream(pipe, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        Assert.InRange(program.End(signals), TimeSpan.Zero, Soon);
        Assert.Equal(code, program.Code);
        Assert.Equal(signals.Length > 1 ? program.Errors : "guidecheck: interrupted\n", program.Errors);
        Assert.DoesNotContain("   at ", program.Errors, StringComparison.Ordinal);
    }
}
