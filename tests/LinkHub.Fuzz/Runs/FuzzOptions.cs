namespace LinkHub.Fuzz.Runs;

/// <summary>What a worker does: the inputs of one seed, from an iteration on, until a time or a number is reached.</summary>
/// <param name="Seed">Makes the inputs, together with their numbers.</param>
/// <param name="From">The first iteration.</param>
/// <param name="Time">How long to go on.</param>
/// <param name="Root">The checkout that the seed texts are read from.</param>
/// <param name="Faults">The folder that gets the inputs of faults.</param>
internal sealed record FuzzOptions(int Seed, int From, TimeSpan Time, string Root, string Faults)
{
    /// <summary>Whether the optional folders of texts beside the checkout are seeds too.</summary>
    public bool HasCorpora { get; init; }

    /// <summary>Names of the targets to run, each in every iteration; empty means all.</summary>
    public IReadOnlyList<string> Targets { get; init; } = [];

    /// <summary>How many iterations there are at most.</summary>
    public int Most { get; init; } = int.MaxValue;
}
