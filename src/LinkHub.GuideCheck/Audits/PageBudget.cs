namespace LinkHub.GuideCheck.Audits;

/// <summary>The most that one page may take to show, each compressed as servers do, in kilobytes of 1,000 bytes.</summary>
/// <param name="Html">The page itself.</param>
/// <param name="Css">All its style sheets.</param>
/// <param name="Js">All its scripts.</param>
public sealed record PageBudget(int Html, int Css, int Js)
{
    /// <summary>A page that a phone shows after one round trip.</summary>
    public static readonly PageBudget Default = new(Html: 14, Css: 10, Js: 10);
}
