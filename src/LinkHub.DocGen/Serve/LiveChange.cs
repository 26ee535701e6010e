namespace LinkHub.DocGen.Serve;

/// <summary>Which pages look different after a change.</summary>
/// <param name="IsEverything">Whether any page may.</param>
/// <param name="Addresses">The pages that do, where not everything may.</param>
internal sealed record LiveChange(bool IsEverything, IReadOnlyList<string> Addresses)
{
    public static readonly LiveChange Everything = new(IsEverything: true, []);
}
