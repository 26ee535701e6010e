using LinkHub.DocGen.Forms;

namespace LinkHub.DocGen.Pages;

/// <summary>The words of a hub's own parts, in English unless replaced.</summary>
public sealed record Wording
{
    public static readonly Wording English = new();

    public string SkipToContent { get; init; } = "Skip to content";

    public string Home { get; init; } = "Home";

    public string Breadcrumbs { get; init; } = "Breadcrumbs";

    public string Providers { get; init; } = "Providers";

    public string HomeLead { get; init; } = "Find your provider, follow its guide and connect your account.";

    public string Search { get; init; } = "Search";

    public string SearchProviders { get; init; } = "Search providers, methods and fields";

    public string AllCategories { get; init; } = "All";

    public string CategoryFilter { get; init; } = "Categories";

    public string NothingFound { get; init; } = "No provider matches. Try another word, or clear the search.";

    public string MoreHelp { get; init; } = "More help";

    public string Methods { get; init; } = "Ways to connect";

    public string WhatItAsks { get; init; } = "What you will need";

    public string WhatSetupAsks { get; init; } = "What an administrator sets up first";

    public string AsksNothing { get; init; } = "Nothing to enter.";

    public string ReadGuide { get; init; } = "Read the guide";

    public string ReadSetupGuide { get; init; } = "Administrator setup";

    public string NoGuide { get; init; } = "There is no guide for this method yet.";

    public string TypedFlow { get; init; } = "Enter credentials";

    public string SignInFlow { get; init; } = "Sign in to approve";

    public string OnThisPage { get; init; } = "On this page";

    public string Guides { get; init; } = "Guides";

    public string SetupSuffix { get; init; } = "setup";

    public string FormTitle { get; init; } = "Your credentials";

    public string SetupFormTitle { get; init; } = "Connector settings";

    /// <summary><c>{provider}</c> stands for the provider's name.</summary>
    public string FormLead { get; init; } = "Enter these to connect {provider}.";

    public string SetupFormLead { get; init; } = "An administrator enters these once to set up {provider}.";

    public string FormWithoutFields { get; init; } = "There is nothing to enter.";

    public string ContinueTo { get; init; } = "You continue to {provider} to sign in and approve.";

    public string Environments { get; init; } = "Environment";

    /// <summary>What the form says once somebody fills it in.</summary>
    public FormWords Form { get; init; } = FormWords.English;

    public string Required { get; init; } = "Required";

    public string Optional { get; init; } = "Optional";

    public string Text { get; init; } = "Text";

    public string Secret { get; init; } = "Secret";

    public string LongText { get; init; } = "Long text";

    public string Choice { get; init; } = "Choice";

    public string EmailAddress { get; init; } = "E-mail address";

    public string WebAddress { get; init; } = "Web address";

    public string Date { get; init; } = "Date";

    public string Uuid { get; init; } = "UUID";

    public string HostName { get; init; } = "Host name";

    public string CopyThis { get; init; } = "To copy";

    public string Warning { get; init; } = "Warning";

    public string Note { get; init; } = "Note";

    public string Info { get; init; } = "Info";

    public string Tip { get; init; } = "Tip";

    public string Check { get; init; } = "Done";

    public string Danger { get; init; } = "Danger";

    public string Table { get; init; } = "Table";

    public string ScopePanel { get; init; } = "Choose what you will use";

    public string ScopePanelLead { get; init; } = "The guide then shows only what your choice needs.";

    public string ScopesToGrant { get; init; } = "Scopes to grant";

    public string Previous { get; init; } = "Previous";

    public string Next { get; init; } = "Next";

    public string Verified { get; init; } = "Last walked through on";

    public string ViewMarkdown { get; init; } = "View as Markdown";

    public string EditPage { get; init; } = "Edit this page";

    public string SwitchTheme { get; init; } = "Switch colours";

    public string NotFound { get; init; } = "Page not found";

    public string NotFoundLead { get; init; } =
        "There is nothing at this address. It may have moved, or the link is mistyped.";

    public string BackHome { get; init; } = "See all providers";

    public string OpenFrame { get; init; } = "Open the embedded page";

    /// <summary>What the scripts say.</summary>
    public ScriptWords Script { get; init; } = ScriptWords.English;

    public string RecentProviders { get; init; } = "Seen last";

    public string GuideHits { get; init; } = "In the guides";

    public string CopyPage { get; init; } = "Copy as Markdown";

    public string LastChanged { get; init; } = "Last changed on";

    /// <summary>Before the name of the field that a step's value goes into.</summary>
    public string GoesInto { get; init; } = "Goes into";

    public string Progress { get; init; } = "Progress";

    public string ShowForm { get; init; } = "Show the form";

    public string CloseForm { get; init; } = "Close";

    public string ScopeReset { get; init; } = "Show everything";

    public string HowToChoose { get; init; } = "How to choose";

    public string Method { get; init; } = "Method";

    public string HowItConnects { get; init; } = "How it connects";

    public string YouEnter { get; init; } = "You enter";

    public string AdministratorEnters { get; init; } = "An administrator enters once";

    public string Nothing { get; init; } = "Nothing";

    public string ScopesByAction { get; init; } = "Permissions by action";

    public string ScopesByActionLead { get; init; } = "Grant only what the actions you use need.";

    public string Action { get; init; } = "Action";

    public string Scopes { get; init; } = "Scopes";

    /// <summary>A sentence with the provider's name in the place of <c>{provider}</c>.</summary>
    public static string About(string sentence, string provider) =>
        sentence.Replace("{provider}", provider, StringComparison.Ordinal);
}
