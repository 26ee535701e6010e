using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace LinkHub.Guides.Guides.Claims;

/// <summary>The wordings by which guides speak of the form and its fields.</summary>
/// <remarks>
/// Taken from what hundreds of published guides have in common; none of them names a product.
/// </remarks>
internal static partial class ClaimWords
{
    // Longer lines are no titles, and what looks for words in any distance would take the square of their
    // length.
    private const int LongestTitle = 400;

    /// <summary>Verbs whose object is what goes into a field.</summary>
    public static readonly FrozenSet<string> Enter = Words(
        "enter input provide paste fill type add insert supply");

    /// <summary>Verbs whose object is a button, a menu or a thing elsewhere.</summary>
    public static readonly FrozenSet<string> Other = Words(
        "click clicking press pressing select selecting choose choosing hit open opening copy copying submit " +
        "submitting save saving set leave keep enable assign grant check tick see note ensure make verify turn proceed " +
        "proceeding continue navigate go find locate use using create then log tap");

    /// <summary>Words after which the object is a place.</summary>
    public static readonly FrozenSet<string> Place = Words(
        "in into from under on at with of for within without via like before after including excluding");

    /// <summary>Words that lead back from a place to a further object.</summary>
    public static readonly FrozenSet<string> Again = Words("and or plus");

    /// <summary>Articles that stand before a field's name.</summary>
    public static readonly FrozenSet<string> Articles = Words("the your a an its their this");

    /// <summary>The scope that a heading gives to the text below it.</summary>
    public static ClaimScope OfHeading(string title)
    {
        if (title.StartsWith("overview", StringComparison.OrdinalIgnoreCase))
        {
            return ClaimScope.Overview;
        }

        return title.Length <= LongestTitle && FormHeading().IsMatch(title)
            ? ClaimScope.Form
            : ClaimScope.Other;
    }

    /// <summary>The scope that a step's title gives to its text.</summary>
    public static ClaimScope OfStep(string title) =>
        title.Length <= LongestTitle && FormStep().IsMatch(title) ? ClaimScope.Form : ClaimScope.Other;

    /// <summary>
    /// Whether the text is about the form: <c>in their respective fields</c>, <c>the Link Account page</c>.
    /// </summary>
    public static bool MentionsForm(string text) => Form().IsMatch(text);

    /// <summary>Whether the text tells the reader to open the form.</summary>
    public static bool OpensForm(string text) =>
        text.StartsWith("open ", StringComparison.OrdinalIgnoreCase) && MentionsForm(text);

    /// <summary>Whether the text tells the reader to send the form.</summary>
    public static bool SendsForm(string text) => Sending().IsMatch(text);

    /// <summary>Whether the words behind a name make it a thing to click.</summary>
    public static bool IsControl(string behind) => Control().IsMatch(behind);

    /// <summary>Whether a title tells the reader to enter a value somewhere.</summary>
    public static bool Enters(string title) => Entering().IsMatch(title);

    /// <summary>Whether the text tells the reader to obtain a value: <c>copy</c>, <c>find</c>.</summary>
    public static bool Takes(string text) => Taking().IsMatch(text);

    /// <summary>Whether the text announces the generated list of fields.</summary>
    public static bool AnnouncesLinkingBlock(string text) =>
        text.Contains("fill out the following fields", StringComparison.OrdinalIgnoreCase) ||
        text.Contains("fill in the following fields", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the text announces a list of values to enter.</summary>
    public static bool AnnouncesEntries(string text) =>
        text.EndsWith(':') && text.Split(' ').Any(word => Enter.Contains(word.ToLowerInvariant()));

    /// <summary>Whether the text announces a list of which one is enough.</summary>
    public static bool AnnouncesChoices(string text) => text.EndsWith(':') && Choice().IsMatch(text);

    /// <summary>Whether the text announces a list of what is needed to connect.</summary>
    public static bool AnnouncesNeeds(string text) => text.EndsWith(':') && Needs().IsMatch(text);

    private static FrozenSet<string> Words(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(
        @"^((connecting|connect|linking|link) (to|with|in|your|the)\b|" +
        @"(enter|input|fill|provide|submit|paste)\b.*\b(in|into|on)\b|" +
        @"(add|use)\b.*\b(keys?|tokens?|secrets?|credentials?|details|values)\b.*\b(in|into|on)\b|" +
        @"(enter|input|fill|provide|submit|add|paste)\b.*\b(credentials?|fields|form|connect ui)\b|linking\b)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex FormHeading();

    [GeneratedRegex(
        @"^(enter|input|fill|provide|submit|add|paste)\b.*\b(credentials?|(the|following) fields|form|connect ui|(?<!\.)hub)" +
        @"( (in|into|on|and|to)\b.*)?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex FormStep();

    [GeneratedRegex(
        @"\b(link account page|connect ui|(connection|connect|authentication|linking|link) form|form where you|" +
        @"(respective|designated|corresponding|appropriate|provided) fields?|fields? provided|its field|their fields|(?<!\.)hub)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();

    [GeneratedRegex(
        @"\b(one of|either)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Choice();

    [GeneratedRegex(
        @"\b(click|clicking|press|pressing|hit)( on)?( the)? [""'`“]?connect\b|\bsubmit the form\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Sending();

    [GeneratedRegex(@"^(enter|fill|paste|type)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Entering();

    [GeneratedRegex(
        @"\b(copy|find|get|locate|note|obtain|retrieve|reveal|save|view)(ing)?\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Taking();

    [GeneratedRegex(
        @"^\s*(buttons?|tabs?|menus?|icons?|links?|toggles?|switch|checkbox|section|page)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Control();

    [GeneratedRegex(
        @"^to (authenticate|connect|link|integrate)\b.*\bneed\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Needs();
}

/// <summary>The subject of a part of a guide, which decides whether names in it are the form's.</summary>
internal enum ClaimScope
{
    /// <summary>The provider's own pages, or anything else.</summary>
    Other,

    /// <summary>The things that the reader needs to have.</summary>
    Overview,

    /// <summary>The form and how to fill it.</summary>
    Form,
}
