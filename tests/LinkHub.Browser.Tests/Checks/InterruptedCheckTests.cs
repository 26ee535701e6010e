using System.Globalization;
using LinkHub.Browser.Tests.Browsers;
using LinkHub.GuideCheck.Tests.Commands.Shared;

namespace LinkHub.Browser.Tests.Checks;

/// <summary>An interrupted <c>browsercheck</c> takes its browser with it.</summary>
public sealed class InterruptedCheckTests(ExampleHubs hubs) : IClassFixture<ExampleHubs>
{
    [BrowserFact]
    public void No_browser_outlives_an_interrupt()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        using var program = new SignalledProgram("browsercheck", hubs.Copy());
        int[] started = [];
        program.Await(() => (started = [.. Descendants(program.Id)]).Length > 3);

        var time = program.End(SignalledProgram.Interrupt);

        Assert.Equal((130, "browsercheck: interrupted\n"), (program.Code, program.Errors));
        Assert.InRange(time, TimeSpan.Zero, TimeSpan.FromSeconds(5));
        Assert.True(SpinWait.SpinUntil(() => !started.Any(IsAlive), TimeSpan.FromSeconds(10)), "a browser is still there");
    }

    private static IEnumerable<int> Descendants(int parent)
    {
        foreach (var (child, parentOfChild, _) in Processes().Where(process => process.Parent == parent))
        {
            yield return child;
            foreach (var further in Descendants(child))
            {
                yield return further;
            }
        }
    }

    private static bool IsAlive(int id) => Processes().Any(process => process.Id == id && process.State != 'Z');

    // In the kernel's own list the name is in brackets, and its state and parent follow.
    private static IEnumerable<(int Id, int Parent, char State)> Processes()
    {
        foreach (var folder in Directory.EnumerateDirectories("/proc").Where(folder => char.IsAsciiDigit(folder[^1])))
        {
            string[] parts;
            try
            {
                parts = File.ReadAllText(Path.Combine(folder, "stat")).Split(") ")[^1].Split(' ');
            }
            catch (IOException)
            {
                continue;
            }

            yield return (
                int.Parse(Path.GetFileName(folder), CultureInfo.InvariantCulture),
                int.Parse(parts[1], CultureInfo.InvariantCulture),
                parts[0][0]);
        }
    }
}
