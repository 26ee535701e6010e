using System.Text.RegularExpressions;

namespace LinkHub.GuideCheck.Whitelabel.Names;

/// <summary>Judges a name that is set as a label or stands where a label does.</summary>
internal static partial class NameLabel
{
    /// <summary>What a name in a path such as "Settings > Merge" stands for; null outside paths.</summary>
    public static NameUse? UseInMenu(NameText place)
    {
        var isPath = MenuEnd().IsMatch(place.PreviousGap) || MenuStart().IsMatch(place.NextGap);
        if (!isPath)
        {
            return null;
        }

        return NameWords.Directories.Contains(place.PreviousWord) ? NameUse.Unclear : NameUse.Word;
    }

    /// <summary>What a name in bold, italics, quotes or code stands for.</summary>
    public static NameUse UseAt(NameText place)
    {
        if (!place.IsWholeLabel)
        {
            var isLabel = !place.IsCode && (IsPressed(place) || !IsBeginning(place));
            return isLabel ? NameUse.Word : NameSentence.UseAt(place);
        }

        if (Directory().IsMatch(place.After))
        {
            return NameUse.Unclear;
        }

        if (NameWords.NounsOfLabel.Contains(place.PreviousWord) || IsPressed(place) || place.IsBesideLabel
            || (NameWords.OfOther.Contains(place.NextWord) && place.NextWord is not ("and" or "or"))
            || ChosenAfter().IsMatch(place.After))
        {
            return NameUse.Word;
        }

        var isGoal = NameWords.Prepositions.Contains(place.PreviousWord)
            && place.PreviousGap.Trim() is "" or "\"" or "“" or "„";
        var isSubject = place.PreviousWord.Length == 0 && NameWords.Verbs.Contains(place.NextWord);
        var isName = Naming().IsMatch(place.Before) || NameAfter().IsMatch(place.After);
        return isName || isSubject || (isGoal && !place.IsCode) ? NameUse.Brand : NameUse.Unclear;
    }

    private static bool IsBeginning(NameText place) => place.Label is { } label
        && label.TrimStart().StartsWith(place.Found, StringComparison.Ordinal) && place.Label.Split(' ').Length > 4;

    /// <summary>Whether somebody is told to click or choose it.</summary>
    public static bool IsPressed(NameText place)
    {
        var (word, gap) = (place.PreviousWord, place.PreviousGap);
        if (gap.AsSpan().ContainsAny(".!?;:"))
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

    [GeneratedRegex(@"[>→›»▸|]\s*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex MenuEnd();

    [GeneratedRegex(
        @"^[\u0002""”“]?\s*[>→›»▸|]",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex MenuStart();

    [GeneratedRegex(
        @"\b(list of (your |its |the )?(apps|integrations|partners|providers|vendors|connections)|marketplace"
        + @"|app (directory|store|gallery)|as your (provider|integration))\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Directory();

    [GeneratedRegex(
        @"\b(click|tap|press|choose|select|hit|clicking|tapping|pressing|selecting)( on| the)*( [\u0001""“„])?"
        + @"[\u0001""“„ ]*$|\b(klicke\w*|tippe\w*|wähle\w*|drücke\w*|öffne\w*)( \w+){0,4} [\u0001""“„]?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex PressedBefore();

    [GeneratedRegex(
        @"^[\u0002""”“]? ((aus)?wählen|(an)?klicken|drücken|antippen|öffnen)\b"
        + @"|^[\u0002""”]? (is (selected|checked|grey|gray|disabled|enabled|highlighted))\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex ChosenAfter();

    [GeneratedRegex(
        @"\b(name|call|enter|type|nennen|geben)\b[^.;!?]*$"
        + @"|\b(app|application|integration|user|client|connection|key|token|account) (called|named|for)\W*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Naming();

    [GeneratedRegex(
        @"^[\u0002\u0004""”“]? ((as|for) (the|a|its|your) (\w+ )?(name|label|title|description)\b|als (\w+ )?Name\b)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex NameAfter();
}
