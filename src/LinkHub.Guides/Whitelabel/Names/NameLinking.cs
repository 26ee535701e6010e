using System.Text.RegularExpressions;

namespace LinkHub.Guides.Whitelabel.Names;

/// <summary>
/// Finds the sentences that only fit a company: somebody links an account to it, or it handles something of
/// theirs.
/// </summary>
internal static partial class NameLinking
{
    /// <summary>
    /// Whether accounts, keys or access go to or from the name: "log in to Box", "give Merge access".
    /// </summary>
    public static bool IsLinked(NameText place)
    {
        var before = Unmarked(place.Before);
        var after = Unmarked(place.After);
        return Linked().IsMatch(before) || Carried().IsMatch(before)
            || (Giving().IsMatch(before) && Access().IsMatch(after))
            || (Letting().IsMatch(before) && Agency().IsMatch(after));
    }

    /// <summary>
    /// Whether the name does something that no command does: "Box stores your files", "Merge asks for the
    /// key". A button may also need, keep or combine something.
    /// </summary>
    public static bool IsAgent(NameText place)
    {
        var after = Unmarked(place.After);
        return Agency().IsMatch(after) || Request().IsMatch(after);
    }

    private static string Unmarked(string text) => string.Concat(text.Where(c => c > InlineText.LastMark));

    // Between the verb and the preposition no other part of a sentence begins.
    [GeneratedRegex(
        @"\b((dis|re|un)?connect(s|ed|ing)?|(un)?link(s|ed|ing)?|log(s|ged|ging)? ?(in|out|on)|sign(s|ed|ing)? ?(in|up|out)"
        + @"|anmeld\w+|meld\w+|verb(i|u)nd\w+|(re|de|un)?authori[sz]\w+|authenticat\w+|integrat\w+|regist\w+|subscrib\w+)"
        + @"( (?!(and|then|or|und|oder)\b)[^\s.,;:!?]+){0,8} (to|into|with|of|from|via|through|mit|bei|von|zu)\W*$"
        + @"|\blog(s|ged|ging)? into\W*$"
        + @"|\b((dis|re)?connect(s|ed|ing)?|(re|de|un)?authori[sz](e|es|ed|ing)|(un)?install|onboard|verbinden sie"
        + @"|powered by|partner with|thank you for (choosing|using)"
        + @"|(provider|vendor|app|integration|connector)( is)?( called| named)?)\W*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Linked();

    [GeneratedRegex(
        @"\b(keys?|tokens?|secrets?|passwords?|credentials?|schlüssel|passwort|zugangsdaten)"
        + @"( (?!(and|then|or|und|oder)\b)[^\s.,;:!?]+){0,5} (to|into|with|from|by|an|von)\W*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Carried();

    [GeneratedRegex(
        @"\b(giv(e|es|ing)|grant(s|ed|ing)?|geben( sie)?|gewähren( sie)?)\W*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Giving();

    [GeneratedRegex(
        @"^\W*(\p{L}[\p{L}-]* ){0,2}(access|zugriff)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Access();

    [GeneratedRegex(
        @"\b(allow(s|ed|ing)?|permit(s|ted|ting)?|let(s|ting)?|erlauben( sie)?)\W*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Letting();

    [GeneratedRegex(
        Auxiliaries
            + @"(read|store|send|receive|encrypt|fetch|sync|access|pull|connect|see|collect|request|import)(e?s)?\b"
        + @"[^.;!?]*\b(your|keys?|tokens?|passwords?|secrets?|credentials?|api)\b"
        + "|" + Auxiliaries + @"(liest|lesen|speichert|speichern|sendet|überträgt)\b"
        + @"[^.;!?]*\b(Ihren?|Schlüssel|Passwort|Zugangsdaten)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Agency();

    [GeneratedRegex(
        Auxiliaries + @"(asks?|needs?|wants?|requires?|lets?|uses?|fragt|braucht|benötigt|verlangt)\b"
        + @"[^.;!?]*\b(your (account|key|login)|this key|keys?|tokens?|passwords?|secrets?|credentials?|access|api|connect"
        + @"|(log|sign) in|Schlüssel|Passwort|Zugangsdaten|Zugriff)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Request();

    private const string Auxiliaries =
        @"^\W*((can|cannot|can't|will|won't|would|may|might|must|should|does|doesn't|do|did|has|not|never|also|only|to"
        + @"|always|automatically|then|now|just|kann|wird|darf|nie|nur)\s+)*";
}
