using System.Text.RegularExpressions;

namespace LinkHub.GuideCheck.Whitelabel.Names;

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
        if (!isExact || IsCompound(place) || IsNumbered(place))
        {
            return NameUse.Word;
        }

        return Possession(place)
            ?? NameLabel.UseInMenu(place)
            ?? (place.Label is null ? NameSentence.UseAt(place) : NameLabel.UseAt(place));
    }

    // "Jane Finch", "Mail Merge", "P.O. Box": the name of something else. Every German noun has a capital.
    private static bool IsCompound(NameText place)
    {
        if (place.PreviousGap == ". " && NameWords.Titles.Contains(place.PreviousWord))
        {
            return true;
        }

        if ((place.NextGap == " & " && NameWords.Kin.Contains(place.NextWord))
            || (place.NextWord is "and" or "und" && NameWords.Kin.Contains(place.ThirdWord)))
        {
            return true;
        }

        if (place.PreviousGap != " " || place.IsWholeLabel || place.PreviousWord.Length == 0
            || place.IsGerman || place.IsCode
            || !char.IsUpper(place.PreviousWord[0]))
        {
            return NameWords.Titles.Contains(place.PreviousWord) && place.PreviousGap == " ";
        }

        return !place.IsTitleCase && !NameWords.Leading.Contains(place.PreviousWord)
            && !NameWords.Pressing.Contains(place.PreviousWord) && !NameWords.Choosing.Contains(place.PreviousWord)
            && !NameWords.OfCompany.Contains(place.NextWord) && place.PreviousWord != "I";
    }

    private static bool IsNumbered(NameText place) =>
        place.NextGap == " " && place.NextWord.Length > 0 && char.IsDigit(place.NextWord[0]);

    private static NameUse? Possession(NameText place)
    {
        if (Possessive().IsMatch(place.After))
        {
            return NameUse.Brand;
        }

        if (place.NextGap.AsSpan().Trim(InlineText.LabelMarks) is not " ")
        {
            return null;
        }

        var (next, isDetermined) = (place.NextWord, NameWords.Determiners.Contains(place.PreviousWord));
        var isOwned = isDetermined || NameWords.Prepositions.Contains(place.PreviousWord);
        var isPressed = !isDetermined && NameLabel.IsPressed(place);
        if (NameWords.OfCompany.Contains(next))
        {
            return isPressed ? NameUse.Unclear : isOwned || IsSubject(place) ? NameUse.Brand : NameUse.Word;
        }

        if (NameWords.Shared.Contains(next) && !(place.IsTitleCase && place.PreviousWord == "to"))
        {
            var isWithin = !place.IsSentenceStart && !place.IsTitleCase && !place.BeginsLink
                && !NameLabel.IsInMenu(place);
            return !isPressed && (isOwned || isWithin) ? NameUse.Brand : NameUse.Word;
        }

        var isSubject = next is "and" or "or" && (place.Label is null || place.IsWholeLabel);
        return NameWords.OfOther.Contains(next) && !isSubject ? NameUse.Word : null;
    }

    // "Merge API keys" says whose they are; "Merge API responses into one" says what to do.
    private static bool IsSubject(NameText place)
    {
        if (!place.IsSentenceStart && !place.IsTitleCase && !place.BeginsLink)
        {
            return true;
        }

        var third = place.ThirdWord;
        return third.Length == 0 || NameWords.Verbs.Contains(third) || NameWords.OfApi.Contains(third)
            || (NameWords.Prepositions.Contains(third) && third != "into");
    }

    [GeneratedRegex(
        @"^[\u0002\u0004""”]?['’]s\b",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Possessive();
}
