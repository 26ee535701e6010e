using System.Text.RegularExpressions;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Subjects;

/// <summary>Another provider's name in a guide.</summary>
/// <param name="Other">The provider with this name.</param>
/// <param name="Text">The text that contains it.</param>
/// <param name="Words">The text's words, variables as they are written.</param>
/// <param name="Start">Where in the words the name begins.</param>
/// <param name="Places">Finds the places of names in the text.</param>
internal sealed partial record ForeignName(
    Connector Other, DocumentText Text, string Words, int Start, NamePlaces Places)
{
    // A longer phrase before or behind a name says nothing about it.
    private const int LongestPhrase = 64;

    private const int MostByMistake = 3;

    public string Name => Other.Title.Value;

    /// <summary>Where it is written.</summary>
    public NamePlace Place => Places.At(Name, Start);

    /// <summary>
    /// Whether it stands where the guide's own provider must be named: a title, a picture, "link a …
    /// account".
    /// </summary>
    public bool IsInOwnPlace =>
        Text.Kind is DocumentTextKind.Title or DocumentTextKind.Description or DocumentTextKind.Alternative
        || (Linking().IsMatch(End(Words.AsSpan(0, Start)))
            && LinkingEnd().IsMatch(Words.AsSpan(Start + Name.Length)));

    /// <summary>All such names that cannot be part of the name of the guide's own provider.</summary>
    public static IEnumerable<ForeignName> In(GuideSubject guide)
    {
        var own = guide.Connector.Title.Value;
        foreach (var text in DocumentText.In(guide).Where(text => text.Kind != DocumentTextKind.Code))
        {
            var words = text.Text.ToString();
            var places = new NamePlaces(text);
            var isTitle = new Lazy<TitleCase>(() => TitleCase.Of(words));
            foreach (var (name, other, start) in guide.Names.Providers.In(words))
            {
                if (IsForeign(name, own) && IsName(name, words, start, isTitle)
                    && !AddressText.Holds(words, start, start + name.Length))
                {
                    yield return new ForeignName(other, text, words, start, places);
                }
            }
        }
    }

    /// <summary>The names that were written by mistake, by provider.</summary>
    public static IEnumerable<IReadOnlyList<ForeignName>> ByMistake(GuideSubject guide)
    {
        var others =
            In(guide).GroupBy(name => name.Name, StringComparer.Ordinal).Select(names => names.ToList());
        foreach (var names in others.Where(names => names.Count <= MostByMistake
            && names.TrueForAll(name => name.IsInOwnPlace)))
        {
            if (OwnName.CountIn(guide) > names.Count && names.TrueForAll(name => !SaysOwn(name, guide)))
            {
                yield return names;
            }
        }
    }

    // "Allow Acme in Okta" speaks of both.
    private static bool SaysOwn(ForeignName name, GuideSubject guide) =>
        name.Text.Expanded(guide).Contains(OwnName.Of(guide), StringComparison.OrdinalIgnoreCase);

    // "Ramp" and "Ramp (Sandbox)", "Google" and "Google Drive" share a name.
    private static bool IsForeign(string other, string own) => other.Length > 2
        && !own.Contains(other, StringComparison.OrdinalIgnoreCase)
        && !other.Contains(own, StringComparison.OrdinalIgnoreCase)
        && !own.Split(' ')[0].Equals(other.Split(' ')[0], StringComparison.OrdinalIgnoreCase);

    // Providers are called Make, Close and Front: at the start of a sentence or a label, a capital means
    // nothing.
    private static bool IsName(string name, string words, int start, Lazy<TitleCase> titleCase)
    {
        if (name.Contains(' ') || name.Skip(1).Any(c => char.IsUpper(c) || char.IsDigit(c)))
        {
            return true;
        }

        var before = words.AsSpan(0, start).TrimEnd();
        return !before.IsEmpty && (char.IsLetterOrDigit(before[^1]) || before[^1] is ',' or '(' or '}')
            && char.IsUpper(name[0]) && !Pressing().IsMatch(End(before)) && !titleCase.Value.IsWithout(name);
    }

    private static ReadOnlySpan<char> End(ReadOnlySpan<char> text) =>
        text.Length <= LongestPhrase ? text : text[^LongestPhrase..];

    // If all words around have capitals, one more capital does not make a name: "Create And Close Dialog".
    private sealed record TitleCase(int Words, int Capitals)
    {
        public static TitleCase Of(string text)
        {
            var (words, capitals) = (0, 0);
            foreach (var range in text.AsSpan().Split(' '))
            {
                var word = text.AsSpan(range);
                words += word is [var first, ..] && char.IsLetter(first) ? 1 : 0;
                capitals += word is [var capital, ..] && char.IsUpper(capital) ? 1 : 0;
            }

            return new TitleCase(words, capitals);
        }

        /// <summary>
        /// Whether more than two words remain without the name, and over two thirds of them have a capital.
        /// </summary>
        public bool IsWithout(string name)
        {
            var own = Of(name);
            var (words, capitals) = (Words - own.Words, Capitals - own.Capitals);
            return words > 2 && capitals * 3 > words * 2;
        }
    }

    [GeneratedRegex(
        @"\b(click|press|select|tap|choose|hit|click on|tap on|button|option|called|named|labelled|labeled)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Pressing();

    [GeneratedRegex(
        @"\b(authenticate with|connected to|(link|linking|connect|connecting)( an?| your| the)?) $",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Linking();

    [GeneratedRegex(@"^( account\b|[.,!]|$| (to|with) )", RegexOptions.ExplicitCapture)]
    private static partial Regex LinkingEnd();
}
