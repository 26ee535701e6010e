namespace LinkHub.Fuzz.Audits;

/// <summary>Two texts that should be one.</summary>
/// <param name="Expected">The nodes as they were read, or the text as it was written.</param>
/// <param name="Actual">The same after it was written and read again.</param>
public sealed record RoundTripDifference(string Expected, string Actual)
{
    /// <summary>The first line that differs, of both.</summary>
    public string FirstLines
    {
        get
        {
            var (expected, actual) = (Expected.Split('\n'), Actual.Split('\n'));
            var at = expected.Zip(actual).TakeWhile(lines => lines.First == lines.Second).Count();
            return $"`{expected.ElementAtOrDefault(at)?.Trim()}` became `{actual.ElementAtOrDefault(at)?.Trim()}`";
        }
    }

    public override string ToString() => $"expected:\n{Expected}\nbut it is:\n{Actual}";
}
