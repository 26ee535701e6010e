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
            var (one, other) = (Line(expected, at), Line(actual, at));
            return $"{Kind(one)} became {Kind(other)}: `{one}`, `{other}`";
        }
    }

    private static string Line(string[] lines, int at) => lines.ElementAtOrDefault(at)?.Trim() ?? "";

    private static string Kind(string line) => line.Split(' ')[0];

    public override string ToString() => $"expected:\n{Expected}\nbut it is:\n{Actual}";
}
