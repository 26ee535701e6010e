using System.Text.RegularExpressions;

namespace LinkHub.Guides.Whitelabel.Names;

/// <summary>
/// Judges a mention of a name that is also a word by its case and its place in the sentence.
/// </summary>
/// <remarks>
/// The order of the questions matters: first what no company's name is written like, then what only a company
/// has, then labels of other products, then running text.
/// </remarks>
internal static partial class NamePosition
{
    public static NameUse UseAt(string name, NameText place)
    {
        if (NameIdentifier.UseAt(place) is { } identifier)
        {
            return identifier;
        }

        if (place.Address is { } address)
        {
            return NameIdentifier.IsHostOf(address, place.Found) ? NameUse.Brand
                : NameIdentifier.IsListedAt(address, place.Found) ? NameUse.Unclear
                : NameUse.Word;
        }

        var capitals = name.ToUpperInvariant();
        var isExact = place.Found == name || place.Found == capitals;
        if (!isExact || IsNumbered(place))
        {
            return NameUse.Word;
        }

        if (NameLabel.IsItem(place))
        {
            return NameUse.Word;
        }

        return InCompound(place)
            ?? Possession(place)
            ?? NameLabel.UseInMenu(place)
            ?? (place.Label is null ? NameSentence.UseAt(place) : NameLabel.UseAt(place));
    }

    // "Jane Finch", "Mail Merge", "P.O. Box": the name of something else. Every German noun has a capital.
    private static NameUse? InCompound(NameText place)
    {
        var previous = place.PreviousWord;
        if ((NameWords.Titles.Contains(previous) && place.PreviousGap is " " or ". ")
            || (place.PreviousGap == ". " && previous is [>= 'A' and <= 'Z'])
            || (place.NextGap == " & " && NameWords.Kin.Contains(place.NextWord))
            || (place.NextWord is "and" or "und" && NameWords.Kin.Contains(place.ThirdWord)))
        {
            return NameUse.Word;
        }

        if (place.PreviousGap != " " || place.IsWholeLabel || place.IsGerman || place.IsCode
            || place.IsTitleCase
            || previous is not [>= 'A' and <= 'Z', ..] || previous == "I"
            || NameWords.Leading.Contains(previous) || NameWords.Determiners.Contains(previous)
            || previous.EndsWith("ly", StringComparison.Ordinal)
            || NameWords.Pressing.Contains(previous) || NameWords.Choosing.Contains(previous)
            || NameWords.OfCompany.Contains(place.NextWord) || NameLinking.IsLinked(place))
        {
            return null;
        }

        // "Mail Merge needs a list" names one thing; "Onboard Merge in a day" may tell somebody to.
        var isNoun = NameWords.OfOther.Contains(place.NextWord) || Finite().IsMatch(place.After)
            || (place.NextWord.EndsWith('s') && NameWords.Verbs.Contains(place.NextWord)
                && !NameLinking.IsAgent(place));
        return !place.PreviousStarts || isNoun ? NameUse.Word : NameUse.Unclear;
    }

    private static bool IsNumbered(NameText place) => place.NextGap == " "
        && place.NextWord is [>= '0' and <= '9', ..] or [>= 'A' and <= 'Z'];

    private static NameUse? Possession(NameText place)
    {
        var isDetermined = NameWords.Determiners.Contains(place.PreviousWord);
        if (Possessive().Match(place.After) is { Success: true } owned)
        {
            var isCompany = new[] { "first", "second" }.Select(group => owned.Groups[group].Value)
                .Any(word => NameWords.OfCompany.Contains(word) || NameWords.Shared.Contains(word));
            return isDetermined ? NameUse.Word : isCompany ? NameUse.Brand : NameUse.Unclear;
        }

        if (place.NextGap.AsSpan().Trim(InlineText.LabelMarks) is not " ")
        {
            return null;
        }

        var next = place.NextWord;
        var isOwned = isDetermined || NameWords.Prepositions.Contains(place.PreviousWord);
        var isPressed = !isDetermined && NameLabel.IsPressed(place);
        var isSubject = IsSubject(place);
        if (NameWords.OfCompany.Contains(next))
        {
            return isPressed ? NameUse.Unclear : isOwned || isSubject ? NameUse.Brand : NameUse.Word;
        }

        if (NameWords.Shared.Contains(next) && !(place.IsTitleCase && place.PreviousWord == "to"))
        {
            return isPressed
                ? NameUse.Word
                : isOwned ? NameUse.Brand : isSubject ? NameUse.Unclear : NameUse.Word;
        }

        var isCounted = place.IsSentenceStart && NameWords.Verbs.Contains(place.ThirdWord);
        if (NameWords.Perhaps.Contains(next) && !isPressed && (isDetermined || isCounted))
        {
            return NameUse.Unclear;
        }

        var isJoined = next is "and" or "or" && (place.Label is null || place.IsWholeLabel);
        return NameWords.OfOther.Contains(next) && !isJoined ? NameUse.Word : null;
    }

    // "Merge API keys" says whose they are; "Merge API responses into one" says what to do.
    private static bool IsSubject(NameText place)
    {
        if (!place.IsSentenceStart && !place.IsTitleCase && !place.BeginsLink)
        {
            return true;
        }

        // No command acts on "account" without an article.
        var third = place.ThirdWord;
        return (third.Length == 0 && !place.NextWord.EndsWith('s'))
            || NameWords.Verbs.Contains(third) || NameWords.OfApi.Contains(third)
            || (NameWords.Prepositions.Contains(third) && third != "into");
    }

    [GeneratedRegex(
        @"^[\u0002\u0004""”]?['’]s\b( (?<first>[\p{L}-]+))?( (?<second>[\p{L}-]+))?",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Possessive();

    [GeneratedRegex(
        @"^(['’]s [\p{L}-]+)? (is|was|has|had|are|can|cannot|will|must|may|should|does|needs|isn't|ist|hat|kann"
        + @"|(?!across|unless|versus)\p{Ll}{2,}s"
        + @" (an?|the|your|this|it|its|each|every|all|no)) ",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Finite();
}
