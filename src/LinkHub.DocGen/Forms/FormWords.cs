namespace LinkHub.DocGen.Forms;

/// <summary>All that a credential form says by itself, in English unless replaced.</summary>
/// <remarks>
/// <c>{provider}</c> and <c>{brand}</c> stand for names; <see cref="About"/> fills them in. What stands in other
/// braces the script fills in.
/// </remarks>
public sealed record FormWords
{
    public static readonly FormWords English = new();

    public string Connect { get; init; } = "Connect {provider}";

    public string Continue { get; init; } = "Continue to {provider}";

    public string Save { get; init; } = "Save settings";

    public string Choose { get; init; } = "Choose…";

    public string Show { get; init; } = "Show {label}";

    public string Where { get; init; } = "Where do I find this?";

    public string NeedsScript { get; init; } = "This form needs JavaScript. The guide can be read without it.";

    public string Done { get; init; } = "Connected";

    public string DoneLead { get; init; } = "Your {provider} account is connected.";

    public string DoneSetup { get; init; } = "The settings for {provider} are saved.";

    public string DoneAccount { get; init; } = "Account: {account}";

    public string Missing { get; init; } = "Enter {label}";

    public string MissingChoice { get; init; } = "Choose {label}";

    public string Long { get; init; } = "{label} is longer than this form takes";

    public string Pattern { get; init; } = "{label} does not look as expected. Compare it with the guide";

    public string Email { get; init; } = "Enter a complete e-mail address, such as name@example.com";

    public string Url { get; init; } = "Enter a complete web address that begins with https://";

    public string Uri { get; init; } = "Enter a complete address with its scheme, such as https://example.com";

    public string Uuid { get; init; } =
        "Enter 32 letters and digits in five groups, such as 123e4567-e89b-12d3-a456-426614174000";

    public string Date { get; init; } = "Enter a day as year, month and day, such as 2025-07-31";

    public string Datetime { get; init; } = "Enter day and time, such as 2025-07-31T09:30:00Z";

    public string Hostname { get; init; } = "Enter a host name alone, such as example.com";

    public string CutBlanks { get; init; } = "Blanks around it were removed.";

    public string CutUnseen { get; init; } = "Invisible characters were removed.";

    public string CutLines { get; init; } = "Line breaks were removed.";

    public string CutQuotes { get; init; } = "Quotation marks around it were removed.";

    public string CutBearer { get; init; } = "The word “Bearer” was removed.";

    public string CutAffix { get; init; } = "The part that the box already shows was removed.";

    public string CopyByHand { get; init; } = "The text is selected. Copy it with your keyboard or menu.";

    public string OneProblem { get; init; } = "One field needs another look.";

    public string Problems { get; init; } = "{count} fields need another look.";

    public string Sending { get; init; } = "Connecting…";

    public string Slow { get; init; } = "This takes longer than usual. Keep this page open.";

    public string Waiting { get; init; } = "{provider} is confirming the account. Keep this page open.";

    public string Unconfirmed { get; init; } = "{provider} has not confirmed the account yet. Try again in a few minutes.";

    public string NoSession { get; init; } = "To connect, open this page from {brand}. Nothing is sent from here.";

    public string Expired { get; init; } = "Your session has ended. Open this page from {brand} again to connect.";

    public string TooMany { get; init; } = "Too many tries. You can try again in {seconds} seconds.";

    public string TryAgain { get; init; } = "You can try again now.";

    public string Broken { get; init; } =
        "{brand} has a problem right now. What you typed is still here. Try again in a moment.";

    public string Offline { get; init; } =
        "There is no connection to {brand}. What you typed is still here. Try again when you are online.";

    public string Late { get; init; } =
        "{brand} did not answer in time. What you typed is still here. Trying again is safe.";

    public string Refused { get; init; } = "{brand} did not accept this. Check your entries and try again.";

    public string Window { get; init; } = "Sign in and approve the access in the window of {provider}.";

    public string WindowBlocked { get; init; } =
        "Your browser blocked the window of {provider}. Allow pop-ups for this page and try again.";

    public string WindowClosed { get; init; } = "The window was closed before the account was connected. You can try again.";

    public string NotApproved { get; init; } = "{provider} did not approve the access. You can try again.";

    public string Preview { get; init; } = "This is a preview. Nothing is sent.";

    public string PreviewDone { get; init; } = "Everything fits. This is a preview, so nothing was sent.";

    public string OnlyInside { get; init; } = "To connect, open this form in {brand}. Nothing is sent from here.";

    public string FrameRefused { get; init; } = "This form cannot be shown here. Open it from {brand}.";

    public string SeeGuide { get; init; } = "Where to find these";

    public string FullGuide { get; init; } = "Open the guide";

    /// <summary>A sentence with the names in their places.</summary>
    public static string About(string sentence, string provider, string brand) => sentence
        .Replace("{provider}", provider, StringComparison.Ordinal)
        .Replace("{brand}", brand, StringComparison.Ordinal);
}
