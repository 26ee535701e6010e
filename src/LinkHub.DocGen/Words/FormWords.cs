
namespace LinkHub.DocGen.Words;

/// <summary>All texts of a credential form, as a locale has them under <c>form</c>.</summary>
/// <remarks>
/// <c>{provider}</c> and <c>{brand}</c> stand for names; <see cref="About"/> fills them in. The script fills
/// in all other braces.
/// </remarks>
public sealed record FormWords
{
    public string Connect { get; init; } = "";

    public string Continue { get; init; } = "";

    public string Save { get; init; } = "";

    public string Choose { get; init; } = "";

    public string Show { get; init; } = "";

    public string Where { get; init; } = "";

    public string NeedsScript { get; init; } = "";

    public string Done { get; init; } = "";

    public string DoneLead { get; init; } = "";

    public string DoneSetup { get; init; } = "";

    public string DoneAccount { get; init; } = "";

    public string Missing { get; init; } = "";

    public string MissingChoice { get; init; } = "";

    public string Long { get; init; } = "";

    public string Pattern { get; init; } = "";

    public string Email { get; init; } = "";

    public string Url { get; init; } = "";

    public string Uri { get; init; } = "";

    public string Uuid { get; init; } = "";

    public string Date { get; init; } = "";

    public string Datetime { get; init; } = "";

    public string Hostname { get; init; } = "";

    public string CutBlanks { get; init; } = "";

    public string CutUnseen { get; init; } = "";

    public string CutLines { get; init; } = "";

    public string CutQuotes { get; init; } = "";

    public string CutBearer { get; init; } = "";

    public string CutAffix { get; init; } = "";

    public string CopyByHand { get; init; } = "";

    public string OneProblem { get; init; } = "";

    public string Problems { get; init; } = "";

    public string Sending { get; init; } = "";

    public string Slow { get; init; } = "";

    public string Waiting { get; init; } = "";

    public string Unconfirmed { get; init; } = "";

    public string NoSession { get; init; } = "";

    public string Expired { get; init; } = "";

    public string TooMany { get; init; } = "";

    public string TryAgain { get; init; } = "";

    public string Broken { get; init; } = "";

    public string Offline { get; init; } = "";

    public string Late { get; init; } = "";

    public string Refused { get; init; } = "";

    public string Window { get; init; } = "";

    public string WindowBlocked { get; init; } = "";

    public string WindowClosed { get; init; } = "";

    public string NotApproved { get; init; } = "";

    public string Preview { get; init; } = "";

    public string PreviewDone { get; init; } = "";

    public string OnlyInside { get; init; } = "";

    public string FrameRefused { get; init; } = "";

    public string NotYou { get; init; } = "";

    public string Checking { get; init; } = "";

    public string ForAccount { get; init; } = "";

    public string SignedInAs { get; init; } = "";

    public string OnButton { get; init; } = "";

    public string Unnamed { get; init; } = "";

    public string UsedLink { get; init; } = "";

    public string Unreached { get; init; } = "";

    public string AnotherLink { get; init; } = "";

    public string Switched { get; init; } = "";

    public string Left { get; init; } = "";

    public string SeeGuide { get; init; } = "";

    public string FullGuide { get; init; } = "";

    /// <summary>A sentence with the names in their places.</summary>
    public static string About(string sentence, string provider, string brand) => sentence
        .Replace("{provider}", provider, StringComparison.Ordinal)
        .Replace("{brand}", brand, StringComparison.Ordinal);
}
