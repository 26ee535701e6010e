namespace LinkHub.Guides.Text.Secrets;

/// <summary>A stretch of text that looks like a credential somebody uses.</summary>
/// <param name="Start">Offset in UTF-16 units.</param>
/// <param name="Length">The credential alone.</param>
/// <param name="Name">What it looks like: <c>a GitHub token</c>.</param>
/// <param name="IsCertain">Whether its shape is an issuer's own; else only its letters and its place
/// tell.</param>
public readonly record struct Secret(int Start, int Length, string Name, bool IsCertain)
{
    public int End => Start + Length;
}
