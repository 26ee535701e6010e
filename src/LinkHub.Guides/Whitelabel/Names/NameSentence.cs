using System.Text.RegularExpressions;

namespace LinkHub.Guides.Whitelabel.Names;

/// <summary>Judges a name in running text, in a title and in code.</summary>
internal static partial class NameSentence
{
    /// <summary>The meaning of a name in a sentence, a title or a line of code.</summary>
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

        if ((NameWords.Determiners.Contains(place.PreviousWord)
            || NameWords.Adjectives.Contains(place.PreviousWord))
            && place.PreviousGap == " ")
        {
            return Determined(place);
        }

        if (NameLinking.IsLinked(place) || NameLinking.IsAgent(place))
        {
            return NameUse.Brand;
        }

        return IsToldToDo(place) || SetTo(place) || IsOfPerson().IsMatch(place.Before)
            || TraitBefore().Match(place.Before) is { Success: true } trait
                && NameWords.Traits.Contains(trait.Groups["noun"].Value)
            ? NameUse.Word
            : NameUse.Unclear;
    }

    // "Draw a Box", "each Box has": no company. "The Box developer account", "the Merge folks": perhaps one.
    private static NameUse Determined(NameText place)
    {
        var (next, third) = (place.NextWord, place.ThirdWord);
        if (place.PreviousWord is "that" or "both" or "Both"
            && (NameWords.Verbs.Contains(next) || next == "and"))
        {
            return NameLinking.IsAgent(place) ? NameUse.Brand : NameUse.Unclear;
        }

        var isAlone = place.NextGap != " " || next.Length == 0 || NameWords.Verbs.Contains(next)
            || NameWords.Functional.Contains(next) || NameWords.Determiners.Contains(next)
            || NameWords.Prepositions.Contains(next) || NameWords.Determiners.Contains(third)
            || NameWords.Adjectives.Contains(next);
        var isOther = NameWords.OfOther.Contains(third) || NameWords.Adjectives.Contains(place.PreviousWord);
        return isAlone || isOther ? NameUse.Word : NameUse.Unclear;
    }

    private static NameUse Beginning(NameText place)
    {
        var (next, third) = (place.NextWord, place.ThirdWord);
        if (NameLinking.IsAgent(place))
        {
            return NameUse.Brand;
        }

        if (next.Length == 0 || place.NextGap != " " || NextIsName(place))
        {
            return place.PreviousWord.Length == 0 && place.After == "." ? NameUse.Word : NameUse.Unclear;
        }

        if (NameWords.IsJoin(next))
        {
            var isNoun = NameWords.Determiners.Contains(third)
                || third is ['{', ..] or [>= 'A' and <= 'Z', ..];
            return isNoun ? NameUse.Unclear : NameUse.Word;
        }

        // "Merge checks must pass" speaks of checks.
        if (NameWords.Verbs.Contains(next))
        {
            return next.EndsWith('s') && NameWords.Modals.Contains(third)
                && next is not ("is" or "was" or "has")
                && third is not ("only" or "never") ? NameUse.Word : NameUse.Unclear;
        }

        // "Merge compares your lists" may be said of a company, unlike "Merge lists with your own".
        var isVerb = next.EndsWith('s') && third != "that" && (NameWords.Determiners.Contains(third)
            || (third.EndsWith('s') && !NameWords.Verbs.Contains(third)
                && !NameWords.Prepositions.Contains(third)));
        var isSubject = NameWords.Verbs.Contains(third) && !NameWords.OfOther.Contains(next);
        return isVerb || isSubject ? NameUse.Unclear : NameUse.Word;
    }

    // "How to Merge Accounts" and "to Merge them".
    private static bool IsToldToDo(NameText place)
    {
        var next = place.NextGap == " " ? place.NextWord : "";
        if (place.PreviousGap != " " || !place.PreviousWord.Equals("to", StringComparison.OrdinalIgnoreCase))
        {
            var isVerb = next.Length == 0 || NameWords.Prepositions.Contains(next)
                || NameWords.Functional.Contains(next)
                || NameWords.Determiners.Contains(next) || NameWords.OfOther.Contains(next);
            return isVerb && Auxiliary().IsMatch(place.Before);
        }

        return Infinitive().IsMatch(place.Before) || NameWords.Determiners.Contains(next)
            || (place.IsTitleCase && next.Length > 0);
    }

    // "You can Merge", "do not Merge before": a verb stands there.
    [GeneratedRegex(
        @"\b(I|you|we|they|can|cannot|can't|must|should|may|could|will|won't|not|don't|never|please|then) $",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Auxiliary();

    // The values of a field are its own: "Set the mode to Merge".
    private static bool SetTo(NameText place) => Setting().Match(place.Before) is { Success: true } setting
        && !NameWords.Owners.Overlaps(setting.Groups["field"].Value.Split(' '));

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

    // The next word has a capital, too, so that both may be one name: "Merge Fields", "Box Sign".
    private static bool NextIsName(NameText place) => !place.IsGerman && place.NextGap == " "
        && place.NextWord.Length > 0 && char.IsUpper(place.NextWord[0])
        && !NameWords.Verbs.Contains(place.NextWord);

    [GeneratedRegex(
        @"\b(employee|person|colleague|user|child)\b[^.,;:!?]{0,60} (called|named) $",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex IsOfPerson();

    [GeneratedRegex(
        @"\b([Tt]he|[Aa]n?|[Yy]our) (\p{Ll}+ )?(?<noun>\p{Ll}+)( is)? $",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex TraitBefore();

    [GeneratedRegex(
        @"\b([Ss]et|setzen|stellen)\b(?<field>[^.;!?]{0,60}) (to|auf) $",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Setting();

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
        @"\b(app|client|vendor|issuer|provider|company)[""']?\s*[:=]\s*[""']?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Assigned();
}
