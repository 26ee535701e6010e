using System.Text.RegularExpressions;

namespace LinkHub.Guides.Whitelabel.Names;

/// <summary>Judges a name in a label, or in the place of one.</summary>
internal static partial class NameLabel
{
    /// <summary>The meaning of a name in a path such as "Settings > Merge"; null outside paths.</summary>
    public static NameUse? UseInMenu(NameText place)
    {
        if (!IsInMenu(place))
        {
            return null;
        }

        return NameWords.Directories.Contains(place.PreviousWord) ? NameUse.Unclear : NameUse.Word;
    }

    /// <summary>Whether it is an entry of such a path.</summary>
    public static bool IsInMenu(NameText place) =>
        MenuEnd().IsMatch(place.PreviousGap) || MenuStart().IsMatch(place.NextGap);

    /// <summary>Whether it is a button among others, or a part of a form that is ticked or empty.</summary>
    public static bool IsControl(NameText place) => Ticked().IsMatch(place.After) || place.FollowsLabel
        || (NameWords.IsJoin(place.PreviousWord)
            && NameWords.Commands.Contains(BeforeJoin(place)))
        || (NameWords.IsJoin(place.NextWord) && NameWords.Commands.Contains(place.ThirdWord)
            && !NameWords.Verbs.Contains(place.ThirdWord))
        || (place is { NextGap: ", ", NextWord: [>= 'A' and <= 'Z', ..] }
            && NameWords.Commands.Contains(place.NextWord))
        || (place.PreviousGap == ", " && NameWords.Commands.Contains(place.PreviousWord)
            && char.IsUpper(place.PreviousWord[0]));

    /// <summary>
    /// Whether it is an item of a list that holds commands, or whose heading names a part of a form.
    /// </summary>
    public static bool IsItem(NameText place)
    {
        var colon = place.Text.IndexOf(':', StringComparison.Ordinal);
        var items = Joint().Split(place.Text[(colon + 1)..]).Select(Bare).ToArray();
        if (!items.Contains(place.Found))
        {
            return false;
        }

        var head = Bare(place.Text[..Math.Max(0, colon)]);
        var words = head.Split(' ');
        return items.Any(item => item != place.Found && NameWords.Commands.Contains(item))
            || ((words.Any(NameWords.Traits.Contains) || OfPerson().IsMatch(head))
                && !words.Any(NameWords.Owners.Contains));
    }

    /// <summary>Whether its sentence says what it is: "Merge is a permission".</summary>
    public static bool IsDescribed(NameText place) =>
        Description().Match(place.After) is { Success: true } description
        && (NameWords.Kinds.Contains(description.Groups["noun"].Value)
            || NameWords.Kinds.Contains(description.Groups["second"].Value));

    private static string Bare(string text) => string.Concat(text.Where(c => c > InlineText.LastMark)).Trim();

    private static string BeforeJoin(NameText place) => Joined().Match(place.Before).Groups["word"].Value;

    /// <summary>The meaning of a name in bold, italics, quotes or code.</summary>
    public static NameUse UseAt(NameText place)
    {
        if (!place.IsWholeLabel)
        {
            if (!place.IsCode && LinkingButton().IsMatch(place.Label ?? ""))
            {
                return NameUse.Unclear;
            }

            var isLabel = !place.IsCode && (IsPressed(place) || !IsBeginning(place));
            return isLabel ? NameUse.Word : NameSentence.UseAt(place);
        }

        if (Directory().IsMatch(place.After))
        {
            return NameUse.Unclear;
        }

        if (NameWords.NounsOfLabel.Contains(place.PreviousWord) || IsPressed(place) || place.IsBesideLabel
            || (NameWords.OfOther.Contains(place.NextWord) && place.NextWord is not ("and" or "or"))
            || ChosenAfter().IsMatch(place.After) || Ticked().IsMatch(place.After) || IsDescribed(place))
        {
            return NameUse.Word;
        }

        if (OfPerson().IsMatch(place.After) || OfPerson().IsMatch(place.Before)
            || Reading().IsMatch(place.Before))
        {
            return NameUse.Word;
        }

        if (FieldSet().Match(place.Before) is { Success: true } field)
        {
            return NameWords.Owners.Overlaps(field.Groups["field"].Value.Split(' '))
                ? NameUse.Brand
                : NameUse.Word;
        }

        if (Naming().IsMatch(place.Before) || NameAfter().IsMatch(place.After))
        {
            return NamedThing().IsMatch(place.Text) ? NameUse.Brand : NameUse.Unclear;
        }

        if (Defined().IsMatch(place.After)
            || (place.IsSentenceStart && Acting().Match(place.After) is { Success: true } act
            && act.Value.Split([' ', ',']).Any(NameWords.OfOther.Contains) && !NameLinking.IsAgent(place)))
        {
            return NameUse.Word;
        }

        var isBrand = !place.IsCode
            && (NameLinking.IsLinked(place) || (place.IsSentenceStart && NameLinking.IsAgent(place)));
        return isBrand ? NameUse.Brand : NameUse.Unclear;
    }

    private static bool IsBeginning(NameText place) => place.Label is { } label
        && label.TrimStart().StartsWith(place.Found, StringComparison.Ordinal)
        && place.Label.Split(' ').Length > 4;

    /// <summary>Whether the reader is told to click or choose it.</summary>
    public static bool IsPressed(NameText place)
    {
        var (word, gap) = (place.PreviousWord, place.PreviousGap);
        if (gap.AsSpan().ContainsAny(".!?;:") || Thanks().IsMatch(place.Before))
        {
            return false;
        }

        if (NameWords.Pressing.Contains(word) || (NameWords.Choosing.Contains(word) && !IsOpened(place)))
        {
            return true;
        }

        return PressedBefore().IsMatch(place.Before);
    }

    /// <summary>Whether it is opened or used unmarked: a company's site may be, and so may a menu.</summary>
    public static bool IsOpened(NameText place) => place.Label is null
        && place.PreviousWord.ToLowerInvariant()
            is "open" or "opens" or "opening" or "use" or "run" or "öffnen" or "öffne";

    /// <summary>Whether a place that lists companies is named after it.</summary>
    public static bool IsInDirectory(NameText place) => Directory().IsMatch(place.After);

    // The values of a field are its own: "Set **Mode** to **Merge**".
    [GeneratedRegex(
        @"\b(set|change|setzen|stellen)\b[^.;!?\u0001]*\u0001(?<field>[^\u0002]+)\u0002 (to|auf) \u0001$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex FieldSet();

    [GeneratedRegex(
        @"(?<word>\p{Lu}\w*)\W* " + NameWords.Joins + @"\W+$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Joined();

    [GeneratedRegex(
        "^" + NameText.MarkedEnd
        + "? ((must|should|may|can) be|is|are|stays|gets|becomes|isn't|is not|ist|sind|wird|bleibt)"
        + @" (not )?(checked|ticked|unchecked|unticked|gr[ae]yed|cleared|selected|empty|leer|angehakt|angekreuzt)\b",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Ticked();

    [GeneratedRegex(
        "^" + NameText.MarkedEnd
        + @"? (is|ist) (an?|the|eine?|die|der|das) (?<noun>[\p{L}-]+)( (?<second>\p{L}+))?",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Description();

    // "Continue with Merge" on a provider's button names a company; which one is shown there, its maker
    // knows.
    [GeneratedRegex(
        @"^\W*(connect|continue|sign ?in|log ?in|sign ?up|link|return|go back|back)\b.* (to|with) \w+\W*$"
        + @"|^\W*(allow|deny|(dis)?connect|authori[sz]e|trust|install) \w+\W*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex LinkingButton();

    [GeneratedRegex(
        @"\bfor (choosing|using|picking|selecting) \W*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Thanks();

    [GeneratedRegex(@"[>→›»▸|]\s*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex MenuEnd();

    [GeneratedRegex(
        "^" + NameText.LabelEnd + @"?\s*[>→›»▸|]",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex MenuStart();

    [GeneratedRegex(
        @"^[^.,;!?]*\b(list of (your |its |the )?(apps|partners|connections)|marketplace"
        + @"|app (directory|store|gallery)|providers?|vendors?|integrations?|connected)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Directory();

    [GeneratedRegex(
        @"\b(click|tap|press|choose|select|hit|clicking|tapping|pressing|selecting)( on| the)*( "
        + NameText.LabelStart + @")?[\u0001""“„ ]*$"
        + @"|\b(klicke\w*|klick auf|tippe\w*|wähle\w*|drücke\w*|öffne\w*)( \w+){0,4} "
        + NameText.LabelStart + "?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex PressedBefore();

    [GeneratedRegex(
        "^" + NameText.LabelEnd + @"? ((aus)?wählen|(an)?klicken|drücken|antippen|öffnen)\b"
        + @"|^[\u0002""”]? (is (selected|checked|grey|gray|disabled|enabled|highlighted))\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex ChosenAfter();

    [GeneratedRegex(
        @"\b(name|call|enter|type|nennen|geben)\b[^.;!?]*$"
        + @"|\b(app|application|integration|user|client|connection|key|token|account) (called|named|for)\W*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Naming();

    [GeneratedRegex(
        "^" + NameText.MarkedEnd
        + @"? ((as|for) (the|a|its|your) (\w+ )?(name|label|title|description)\b|als (\w+ )?Name\b)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex NameAfter();

    [GeneratedRegex(
        @"\b(last|first|family|given|full|sur|nick) ?name"
        + @"|\b(employees?|persons?|people|colleague|theme|file|folder|branch)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex OfPerson();

    // The label reads "Merge".
    [GeneratedRegex(
        @"\b(label|button|menu|heading|caption|icon|tab|option|right|permission|role)\b[^.;!?\u0001]{0,60}$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Reading();

    [GeneratedRegex(
        @",|\.| and | or | und | oder ", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    [GeneratedRegex(
        @"\b(app|application|integration|client|connection|key|token|schlüssel)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex NamedThing();

    // A text that explains the word does not mean the company, unless it says so.
    [GeneratedRegex(
        "^" + NameText.LabelEnd + @"?( here)? (means|stands for|refers to|bedeutet|meint)\b"
        + @"(?!.*\b(company|provider|vendor|service|app|us)\b)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Defined();

    // "**Merge** joins both rows."
    [GeneratedRegex(
        "^" + NameText.LabelEnd + "?:?" + NameText.LabelEnd + @"? \p{Ll}+s [^.;!?]+",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Acting();
}
