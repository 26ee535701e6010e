using System.CommandLine;
using LinkHub.Fuzz.Inputs;

namespace LinkHub.Fuzz.Runs;

/// <summary>The options that a run hands on to its workers.</summary>
internal sealed class WorkOptions
{
    private readonly Option<int> _from = new("--from")
    {
        Description = "The first iteration; with --most 1, one input once more.",
        HelpName = "N",
    };

    private readonly Option<int> _most = new("--most")
    {
        Description = "How many iterations at most.",
        HelpName = "N",
        DefaultValueFactory = _ => int.MaxValue,
    };

    private readonly Option<string[]> _targets = new("--target")
    {
        Description = "Run only this target, as faults name it; may be given several times.",
        HelpName = "NAME",
    };

    private readonly Option<bool> _ownTexts = new("--own-texts")
    {
        Description = "Start from the texts of this repository only, so that inputs are the same on every machine.",
    };

    private readonly Option<string> _faults = new("--faults")
    {
        Description = "The folder that gets the inputs of faults.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "fuzz-faults",
    };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _from, _most, _targets, _ownTexts, _faults })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>What one worker does.</summary>
    /// <exception cref="InvalidOperationException">The program does not lie in a checkout.</exception>
    public FuzzOptions Read(ParseResult parsed, int seed, TimeSpan time) => new(
        seed,
        parsed.GetValue(_from),
        time,
        SeedSite.FindRoot(AppContext.BaseDirectory) ?? throw new InvalidOperationException("there is no checkout here"),
        Path.GetFullPath(parsed.GetRequiredValue(_faults)))
    {
        HasCorpora = !parsed.GetValue(_ownTexts),
        Most = parsed.GetValue(_most),
        Targets = parsed.GetValue(_targets) ?? [],
    };
}
