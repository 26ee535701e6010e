using LinkHub.Fuzz.Runs;
using LinkHub.Guides.Text.Reports;
using Xunit.Abstractions;

namespace LinkHub.DocGen.Tests.Fuzz;

/// <summary>A minute of mutated content folders, the same ones each time as far as the minute reaches.</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    [Fact]
    public void A_minute_of_mutations_finds_no_fault()
    {
        using var folder = new TemporaryFolder();
        using var printed = new StringWriter { NewLine = "\n" };
        var code = FuzzCommand.Run(
            ["fuzz", "1", "--own-texts", "--faults", folder["faults"]],
            new Terminal(printed, printed, TextStyle.Plain));
        output.WriteLine(printed.ToString());
        Assert.True(code == 0, printed.ToString());
    }
}
