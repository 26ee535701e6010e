namespace LinkHub.DocGen.Tests.Growth;

/// <summary>What a step took.</summary>
/// <param name="Name">Such as <c>check</c>.</param>
/// <param name="Bytes">What it allocated.</param>
/// <param name="Time">What its thread computed for.</param>
internal sealed record GrowthStep(string Name, long Bytes, TimeSpan Time)
{
    /// <summary>The same step with the less of two tries: what is more comes from other work of the machine.</summary>
    public GrowthStep Least(GrowthStep other) =>
        new(Name, Math.Min(Bytes, other.Bytes), Time < other.Time ? Time : other.Time);
}
