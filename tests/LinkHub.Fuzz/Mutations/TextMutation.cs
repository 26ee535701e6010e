namespace LinkHub.Fuzz.Mutations;

/// <summary>One way to change a file's bytes.</summary>
/// <param name="Name">For the list of what was done to an input.</param>
/// <param name="Apply">Takes the run's chance, the bytes, and the bytes of another seed to take parts from.</param>
internal sealed record TextMutation(string Name, Func<Random, byte[], byte[], byte[]> Apply);
