using System.Reflection;
using System.Text.Json;
using LinkHub.Guides.Site.Languages;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Words;

/// <summary>
/// The words of a hub's own parts, as the locale of its language has them under <c>page</c>.
/// </summary>
public sealed record Wording
{
    public static readonly Wording English = Of(Locale.English, text => text.Value);

    /// <summary>All texts of a hub in one language.</summary>
    /// <param name="locale">The language.</param>
    /// <param name="say">Turns a text into the brand's words.</param>
    public static Wording Of(Locale locale, Func<Located<string>, string> say) => LocaleWords.Fill(
        new Wording
        {
            Locale = locale,
            Texts = locale.Texts.ToDictionary(
                one => one.Key, one => say(one.Value), StringComparer.Ordinal),
            Form = LocaleWords.Fill(new FormWords(), "form", locale, say),
            Script = LocaleWords.Fill(new ScriptWords(), "script", locale, say),
        },
        "page", locale, say);

    /// <summary>The locale of the language.</summary>
    public Locale Locale { get; init; } = Locale.English;

    /// <summary>All texts of the locale as the brand says them, by key: <c>page.home</c>.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; init; } = new Dictionary<string, string>();

    public string SkipToContent { get; init; } = "";

    public string Home { get; init; } = "";

    public string Breadcrumbs { get; init; } = "";

    public string Providers { get; init; } = "";

    public string HomeLead { get; init; } = "";

    public string Search { get; init; } = "";

    public string SearchProviders { get; init; } = "";

    public string AllCategories { get; init; } = "";

    public string CategoryFilter { get; init; } = "";

    public string NothingFound { get; init; } = "";

    public string MoreHelp { get; init; } = "";

    public string Methods { get; init; } = "";

    public string WhatItAsks { get; init; } = "";

    public string WhatSetupAsks { get; init; } = "";

    public string AsksNothing { get; init; } = "";

    public string ReadGuide { get; init; } = "";

    public string ReadSetupGuide { get; init; } = "";

    public string NoGuide { get; init; } = "";

    public string TypedFlow { get; init; } = "";

    public string SignInFlow { get; init; } = "";

    public string OnThisPage { get; init; } = "";

    public string Guides { get; init; } = "";

    public string SetupSuffix { get; init; } = "";

    public string FormTitle { get; init; } = "";

    public string SetupFormTitle { get; init; } = "";

    /// <summary><c>{provider}</c> stands for the provider's name.</summary>
    public string FormLead { get; init; } = "";

    public string SetupFormLead { get; init; } = "";

    public string FormWithoutFields { get; init; } = "";

    public string ContinueTo { get; init; } = "";

    public string Environments { get; init; } = "";

    /// <summary>The texts of the form once somebody fills it in.</summary>
    public FormWords Form { get; init; } = new();

    public string Required { get; init; } = "";

    public string Optional { get; init; } = "";

    public string Text { get; init; } = "";

    public string Secret { get; init; } = "";

    public string LongText { get; init; } = "";

    public string Choice { get; init; } = "";

    public string EmailAddress { get; init; } = "";

    public string WebAddress { get; init; } = "";

    public string Date { get; init; } = "";

    public string Uuid { get; init; } = "";

    public string HostName { get; init; } = "";

    public string CopyThis { get; init; } = "";

    public string Warning { get; init; } = "";

    public string Note { get; init; } = "";

    public string Info { get; init; } = "";

    public string Tip { get; init; } = "";

    public string Check { get; init; } = "";

    public string Danger { get; init; } = "";

    public string Table { get; init; } = "";

    public string ScopePanel { get; init; } = "";

    public string ScopePanelLead { get; init; } = "";

    public string ScopesToGrant { get; init; } = "";

    public string Previous { get; init; } = "";

    public string Next { get; init; } = "";

    public string Verified { get; init; } = "";

    public string ViewMarkdown { get; init; } = "";

    public string EditPage { get; init; } = "";

    public string SwitchTheme { get; init; } = "";

    public string NotFound { get; init; } = "";

    public string NotFoundLead { get; init; } = "";

    public string BackHome { get; init; } = "";

    public string OpenFrame { get; init; } = "";

    /// <summary>The texts of the scripts.</summary>
    public ScriptWords Script { get; init; } = new();

    public string RecentProviders { get; init; } = "";

    public string GuideHits { get; init; } = "";

    public string CopyPage { get; init; } = "";

    public string LastChanged { get; init; } = "";

    /// <summary>Before the name of the field that a step's value goes into.</summary>
    public string GoesInto { get; init; } = "";

    public string Progress { get; init; } = "";

    public string ShowForm { get; init; } = "";

    public string CloseForm { get; init; } = "";

    public string ScopeReset { get; init; } = "";

    public string HowToChoose { get; init; } = "";

    public string Method { get; init; } = "";

    public string HowItConnects { get; init; } = "";

    public string YouEnter { get; init; } = "";

    public string AdministratorEnters { get; init; } = "";

    public string Nothing { get; init; } = "";

    public string ScopesByAction { get; init; } = "";

    public string ScopesByActionLead { get; init; } = "";

    public string Action { get; init; } = "";

    public string Scopes { get; init; } = "";

    /// <summary>Before the links to the page in other languages.</summary>
    public string Languages { get; init; } = "";

    /// <summary><c>{original}</c>: the name of the language that is shown instead.</summary>
    public string Untranslated { get; init; } = "";

    public string Support { get; init; } = "";

    /// <summary>A sentence with the provider's name in the place of <c>{provider}</c>.</summary>
    public static string About(string sentence, string provider) =>
        sentence.Replace("{provider}", provider, StringComparison.Ordinal);
}

/// <summary>
/// Fills the texts of a record from a locale: <c>FormWords.DoneLead</c> is <c>doneLead</c> in the group
/// <c>form</c>.
/// </summary>
internal static class LocaleWords
{
    /// <param name="words">A new record; its texts are set, and it is given back.</param>
    /// <param name="group">The group of the locale.</param>
    /// <param name="locale">Has every text.</param>
    /// <param name="say">Gives a text as the brand says it.</param>
    public static T Fill<T>(T words, string group, Locale locale, Func<Located<string>, string> say)
        where T : notnull
    {
        foreach (var property in Texts(typeof(T)))
        {
            property.SetValue(
                words, say(locale.Texts[$"{group}.{JsonNamingPolicy.CamelCase.ConvertName(property.Name)}"]));
        }

        return words;
    }

    /// <summary>The properties that a locale fills.</summary>
    public static IEnumerable<PropertyInfo> Texts(Type type) => type
        .GetProperties(BindingFlags.Instance | BindingFlags.Public)
        .Where(property => property.PropertyType == typeof(string) && property.CanWrite);
}
