using LinkHub.Fuzz.Runs;
using LinkHub.Guides.Text.Reports;
using Xunit.Abstractions;

namespace LinkHub.DocGen.Tests.Fuzz;

/// <summary>Mutated content folders, twelve of each of four seeds: the same ones on every machine.</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    [Fact]
    public void Mutations_find_no_fault()
    {
        using var folder = new TemporaryFolder();
        using var printed = new StringWriter { NewLine = "\n" };
        var code = FuzzCommand.Run(
            ["fuzz", "5", "--most", "12", "--own-texts", "--faults", folder["faults"]],
            new Terminal(printed, printed, TextStyle.Plain));
        output.WriteLine(printed.ToString());
        Assert.True(code == 0, printed.ToString());
    }
}
