namespace LinkHub.DocGen.Whitelabel;

/// <summary>A term found in a text.</summary>
public readonly record struct TermMatch(Term Term, int Start, int Length)
{
    public int End => Start + Length;
}
