using System.Globalization;
using LinkHub.DocGen.Templates;

namespace LinkHub.DocGen.Tests.Growth;

/// <summary>
/// Every reader and writer takes four times as much for four times the input, whatever construct it is made of.
/// Where more of a construct makes the text longer than that, as in lists within lists, it is the text that counts.
/// </summary>
/// <remarks>
/// What is allocated depends on the input alone and shows most squares. Time is a looser guard against what is worse;
/// it is asked only where it is long enough to be told from noise, and each size counts with its shortest try.
/// </remarks>
public sealed class GrowthTests : IClassFixture<GrowthTests.Baseline>
{
    private const double MostBytes = 1.3;
    private const double MostTime = 2.8;
    private const int Tries = 12;
    private const long FewBytes = 1_000_000;
    private static readonly TimeSpan LittleTime = TimeSpan.FromMilliseconds(25);

    private readonly Baseline _baseline;

    public GrowthTests(Baseline baseline) => _baseline = baseline;

    public static TheoryData<string> Names() => [.. All.Select(one => one.Name)];

    private static IEnumerable<GrowthCase> All => [.. InlineGrowth.All(), .. BlockGrowth.All(), .. SettingGrowth.All()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Four_times_the_input_takes_four_times_as_much(string name)
    {
        var one = All.Single(other => other.Name == name);
        var faults = "";
        var idle = _baseline.Steps.ToDictionary(StringComparer.Ordinal);
        Dictionary<string, GrowthStep> once = [], twice = [], fourTimes = [];
        for (var i = 0; i < Tries; i++)
        {
            // Arrays that larger runs have left to be used again make a small run cheaper than it was at first.
            Measure(one, 0, idle);
            Measure(one, 1, once);
            Measure(one, 2, twice);
            Measure(one, 4, fourTimes);
            faults = string.Join('\n', Faults(one, idle, once, twice, fourTimes));
            if (faults.Length == 0)
            {
                return;
            }
        }

        Assert.Fail(faults);
    }

    // A step may do less from a size on, where a limit has text read as it is: then the second half says nothing.
    private static IEnumerable<string> Faults(
        GrowthCase growing, IReadOnlyDictionary<string, GrowthStep> idleSteps, IReadOnlyDictionary<string, GrowthStep> once,
        IReadOnlyDictionary<string, GrowthStep> twice, IReadOnlyDictionary<string, GrowthStep> fourTimes)
    {
        var none = growing.Length(0);
        var ofOnce = (double)(growing.Length(4) - none) / (growing.Length(1) - none);
        var ofTwice = (double)(growing.Length(4) - none) / (growing.Length(2) - none);
        foreach (var (name, step) in fourTimes)
        {
            var bytes = Ratio(one => one.Bytes);
            if (step.Bytes - (Of(idleSteps, name)?.Bytes ?? 0) > FewBytes && bytes > MostBytes)
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"`{name}` allocates {bytes:0.0} times what it should, {step.Bytes:N0} bytes");
            }

            var time = Ratio(one => one.Time.TotalMilliseconds);
            if (step.Time > LittleTime && time > MostTime)
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"`{name}` computes {time:0.0} times as long as it should");
            }

            double Ratio(Func<GrowthStep, double> measure)
            {
                var idle = Of(idleSteps, name) is { } without ? measure(without) : 0;
                var (small, middle) = (Of(once, name) is { } first ? measure(first) : 0, Of(twice, name) is { } second ? measure(second) : 0);
                var large = measure(step) - idle;
                return Math.Min(large / Math.Max(1, small - idle) / ofOnce, large / Math.Max(1, middle - idle) / ofTwice);
            }
        }

        static GrowthStep? Of(IReadOnlyDictionary<string, GrowthStep> steps, string name) => steps.GetValueOrDefault(name);
    }

    private void Measure(GrowthCase one, int times, Dictionary<string, GrowthStep> least)
    {
        using var run = new GrowthRun(one.Files(one.Count * times), _baseline.Renderer);
        Keep(run.Measure(), least);
    }

    private static void Keep(IReadOnlyList<GrowthStep> steps, Dictionary<string, GrowthStep> least)
    {
        foreach (var step in steps)
        {
            least[step.Name] = least.TryGetValue(step.Name, out var before) ? before.Least(step) : step;
        }
    }

    /// <summary>What a small site takes without any of the constructs.</summary>
    public sealed class Baseline : IDisposable
    {
        private readonly RazorPageRenderer _renderer = new();

        public Baseline()
        {
            // The first runs also make what all later ones use, so the least of several counts.
            Dictionary<string, GrowthStep> least = [];
            for (var i = 0; i < Tries; i++)
            {
                using var run = new GrowthRun([], _renderer);
                Keep(run.Measure(), least);
            }

            Steps = least;
        }

        internal IPageRenderer Renderer => _renderer;

        internal IReadOnlyDictionary<string, GrowthStep> Steps { get; }

        public void Dispose() => _renderer.Dispose();
    }
}
