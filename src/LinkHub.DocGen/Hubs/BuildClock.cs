using System.Diagnostics;
using LinkHub.Guides.Programs;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Hubs;

/// <summary>The stages of a build, in their order.</summary>
public enum BuildStage
{
    /// <summary>Lists the content folder and parses its texts.</summary>
    Read,

    /// <summary>Runs the rules.</summary>
    Check,

    /// <summary>
    /// Makes pages of the texts: selects the parts that each brand shows, puts them into its words, and
    /// writes every output.
    /// </summary>
    Render,

    /// <summary>Looks through every file for words that the hub must not show.</summary>
    Scan,

    /// <summary>Looks for links that lead nowhere.</summary>
    Links,

    /// <summary>Swaps the old hubs for the new ones.</summary>
    Publish,
}

/// <summary>Adds up how long each stage takes on all threads. For use by several threads.</summary>
public sealed class BuildClock
{
    private readonly long[] _ticks = new long[Enum.GetValues<BuildStage>().Length];

    /// <summary>How long a stage took on all threads together.</summary>
    public TimeSpan this[BuildStage stage] =>
        Stopwatch.GetElapsedTime(0, Volatile.Read(ref _ticks[(int)stage]));

    /// <summary>Starts to measure work of a stage, until the result is disposed of.</summary>
    /// <param name="stage">Gets the time.</param>
    /// <param name="within">The stage that this one interrupts, which loses the time; null for none.</param>
    public Running Start(BuildStage stage, BuildStage? within = null) => new(this, stage, within);

    /// <summary>The same texts; reading them is timed.</summary>
    internal IReadOnlyList<ListedText> Timed(IReadOnlyList<ListedText> texts) =>
        [.. texts.Select(text => text with { Read = findings => Read(text, findings) })];

    /// <summary>The same consumer; its work is timed.</summary>
    internal ITextConsumer Timed(ITextConsumer consumer, BuildStage stage) =>
        new TimedConsumer(consumer, stage, this);

    private ContentText Read(ListedText text, DiagnosticBag findings)
    {
        using (Start(BuildStage.Read))
        {
            return text.Read(findings);
        }
    }

    private void Add(BuildStage stage, long ticks) => Interlocked.Add(ref _ticks[(int)stage], ticks);

    /// <summary>Work that is being measured.</summary>
    public readonly struct Running : IDisposable
    {
        private readonly BuildClock _clock;
        private readonly BuildStage _stage;
        private readonly BuildStage? _within;
        private readonly long _start;

        internal Running(BuildClock clock, BuildStage stage, BuildStage? within) =>
            (_clock, _stage, _within, _start) = (clock, stage, within, Stopwatch.GetTimestamp());

        public void Dispose()
        {
            var ticks = Stopwatch.GetTimestamp() - _start;
            _clock.Add(_stage, ticks);
            if (_within is { } outer)
            {
                _clock.Add(outer, -ticks);
            }
        }
    }

    private sealed class TimedConsumer(ITextConsumer consumer, BuildStage stage, BuildClock clock)
        : ITextConsumer
    {
        public bool Wants(ListedText text) => consumer.Wants(text);

        public void Take(ContentText text, DiagnosticBag findings)
        {
            using (clock.Start(stage))
            {
                consumer.Take(text, findings);
            }
        }

        public void Finish(OrderedWork work, DiagnosticBag findings)
        {
            using (clock.Start(stage))
            {
                consumer.Finish(work, findings);
            }
        }
    }
}
