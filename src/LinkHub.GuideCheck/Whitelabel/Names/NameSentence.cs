using System.Text.RegularExpressions;

namespace LinkHub.GuideCheck.Whitelabel.Names;

/// <summary>Judges a name in running text, in a title and in code.</summary>
internal static partial class NameSentence
{
    /// <summary>What a name in a sentence, a title or a line of code stands for.</summary>
    public static NameUse UseAt(NameText place)
    {
        var next = place.NextWord;
        if (place.IsCode)
        {
            return InCode(place);
        }

        if (NameLabel.IsControl(place) || IsLastOfNoun(place) || (!place.IsSentenceStart
            && place.PreviousGap == " " && NameWords.NounsOfLabel.Contains(place.PreviousWord)))
        {
            return NameUse.Word;
        }

        if (NameLabel.IsDescribed(place) || (NameWords.Sequels.Contains(place.PreviousWord)
            && place.NextGap == " " && (NameWords.Objects.Contains(next)
                || (next is "both" or "all" && place.PreviousWord is not ("and" or "or")))))
        {
            return NameUse.Word;
        }

        if (NameLabel.IsPressed(place))
        {
            return NameLabel.IsInDirectory(place) ? NameUse.Unclear : NameUse.Word;
        }

        if (place.IsSentenceStart || place.BeginsLink)
        {
            return Beginning(place);
        }

        // "The events that Segment reads" says of a company what "that segment" does not.
        var isRelative = (place.PreviousWord == "that" && NameWords.Verbs.Contains(next))
            || (place.PreviousWord is "both" or "Both" && next == "and");
        if ((NameWords.Determiners.Contains(place.PreviousWord) || NameWords.Adjectives.Contains(place.PreviousWord))
            && place.PreviousGap == " " && !isRelative)
        {
            return NameUse.Word;
        }

        if (place.PreviousWord.Equals("to", StringComparison.OrdinalIgnoreCase) && place.PreviousGap == " ")
        {
            return AfterTo(place);
        }

        if (place.PreviousGap is " " or ", " or " — " or " – ")
        {
            var isList = place.PreviousGap == ", " && char.IsUpper(place.PreviousWord[0])
                && (place.NextGap == ", " || next is "and" or "or" or "und" or "oder");
            var isJoined = place.PreviousWord is "and" or "or" or "und" or "oder" or "&";
            if (NameWords.Prepositions.Contains(place.PreviousWord) || (NameWords.Verbs.Contains(next) && !isList))
            {
                return NameUse.Brand;
            }

            var isUnclear =
                isList || isJoined || place.IsTitleCase || NextIsName(place) || NameLabel.IsOpened(place);
            return isUnclear ? NameUse.Unclear : NameUse.Brand;
        }

        return NameUse.Unclear;
    }

    private static NameUse Beginning(NameText place)
    {
        var next = place.NextWord;
        if (NameWords.Modals.Contains(next) && place.NextGap == " ")
        {
            return NameUse.Brand;
        }

        if (next.Length == 0 || place.NextGap != " " || NextIsName(place))
        {
            return NameUse.Unclear;
        }

        if (next is "and" or "or" or "und" or "oder")
        {
            var isNoun = NameWords.Determiners.Contains(place.ThirdWord)
                || place.ThirdWord is ['{', ..] or [>= 'A' and <= 'Z', ..];
            return isNoun ? NameUse.Unclear : NameUse.Word;
        }

        if (NameWords.Verbs.Contains(next) && !place.IsTitleCase)
        {
            // "Merge checks must pass" speaks of checks.
            return next.EndsWith('s') && NameWords.Modals.Contains(place.ThirdWord) ? NameUse.Word : NameUse.Brand;
        }

        // "Merge compares your lists" is said of a company, unlike "Merge lists with your own".
        return next.EndsWith('s') && NameWords.Objects.Contains(place.ThirdWord) ? NameUse.Unclear : NameUse.Word;
    }

    // "Connect Acme to Merge" and "How to Merge Accounts".
    private static NameUse AfterTo(NameText place)
    {
        var next = place.NextGap == " " ? place.NextWord : "";
        if (Infinitive().IsMatch(place.Before))
        {
            return NameUse.Word;
        }

        if (place.IsTitleCase && next.Length > 0 && !Linking().IsMatch(place.Before))
        {
            return NameUse.Word;
        }

        return NameWords.Determiners.Contains(next) ? NameUse.Word : NameUse.Brand;
    }

    private static NameUse InCode(NameText place)
    {
        if (Call().IsMatch(place.After) || Call().IsMatch(new string([.. place.Before.Reverse().Take(1)]))
            || place.PreviousWord is "new" or "class" or "git" or "import" or "type"
            || (place.Found.All(char.IsUpper) && place.NextGap == " "))
        {
            return NameUse.Word;
        }

        if (OfPerson().IsMatch(place.Before))
        {
            return NameUse.Word;
        }

        if (Assigned().IsMatch(place.Before))
        {
            return NameUse.Brand;
        }

        return place.IsSentenceStart && place.NextGap == " " && !NameWords.Verbs.Contains(place.NextWord)
            ? NameUse.Word
            : NameUse.Unclear;
    }

    // "The Client ID Box", "Find Every Box": a noun with its determiner.
    private static bool IsLastOfNoun(NameText place) =>
        place.IsTitleCase && place.NextWord.Length == 0 && NounBefore().IsMatch(place.Before);

    [GeneratedRegex(
        @"\b([Tt]he|[Aa]n?|[Yy]our|[Ee]ach|[Ee]very|[Tt]his) (\p{Lu}\w* )*$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex NounBefore();

    // What follows has a capital too, so that both may be one name: "Merge Fields", "Box Sign".
    private static bool NextIsName(NameText place) => !place.IsGerman && place.NextGap == " "
        && place.NextWord.Length > 0 && char.IsUpper(place.NextWord[0]) && !NameWords.Verbs.Contains(place.NextWord);

    [GeneratedRegex(
        @"\b(connect|link|add|log ?in|sign ?in|invite|access|switch|go|return|back|import|export|send|move)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Linking();

    [GeneratedRegex(
        @"\b(how|ways?|ready|wants?|able|needs?|try|wish|order|have|has|used|easy|possible|option|click|tap|press"
        + @"|here) to\W*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Infinitive();

    [GeneratedRegex(
        @"(first|last|sur|given|family|full)_?name[""']?\s*[:=]\s*[""']?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex OfPerson();

    [GeneratedRegex(@"^(\s*[(<{]|::|\.\w)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Call();

    [GeneratedRegex(
        @"\b(\w*name|app|client|vendor|issuer|user|provider|company|title)[""']?\s*[:=]\s*[""']?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Assigned();
}
