using System.Text.RegularExpressions;

namespace LinkHub.Guides.Whitelabel.Names;

/// <summary>Names that are part of a longer name in code, of a compound, or of an address.</summary>
internal static partial class NameIdentifier
{
    private static readonly HashSet<string> Endings = new(StringComparer.OrdinalIgnoreCase)
    {
        "ai", "app", "ch", "cloud", "co", "com", "de", "dev", "eu", "example", "gg", "hr", "inc", "io", "link", "me",
        "net", "one", "org", "page", "sh", "site", "so", "software", "studio", "systems", "tech", "test", "to",
        "tools", "uk", "us", "xyz",
    };

    /// <summary>
    /// A word where letters go on beside the name, as in "emerge" and "Merge-Konflikt"; the brand where what
    /// goes on is a company's, as in <c>MERGE_API_KEY</c>, <c>mergeLinkToken</c>, "Merge-Konto". Null where
    /// the name is a word of its own.
    /// </summary>
    public static NameUse? UseAt(NameText place)
    {
        var (before, after) = (At(place, place.Start - 1), At(place, place.End));
        var address = place.Address;
        var isPath = place.IsCode && address?.AsSpan().ContainsAny("/@:") != true
            && (address is null || !IsHostOf(address, place.Found));
        var isJoined = IsJoint(before, At(place, place.Start - 2), isPath)
            || IsJoint(after, At(place, place.End + 1), isPath);
        if (!isJoined && before != '@' && !char.IsLetterOrDigit(before) && !char.IsLetterOrDigit(after))
        {
            return null;
        }

        if (before == '@' && after == '/' && place.IsCode)
        {
            return NameUse.Brand;
        }

        // A hump of camel case: `mergeLink`, `myMerge`, not `Merger` and not `submerge`.
        var (first, last) = (place.Found[0], place.Found[^1]);
        var isStart = !char.IsLetterOrDigit(before) || (char.IsUpper(first) && char.IsLower(before));
        var isEdged = isStart
            && (!char.IsLetterOrDigit(after) || (char.IsUpper(after) && char.IsLower(last)));
        if (place.IsGerman && after == 's' && !char.IsLetterOrDigit(At(place, place.End + 1)) && isStart
            && char.IsUpper(first) && !NameWords.Determiners.Contains(place.PreviousWord))
        {
            return NameUse.Brand;
        }

        var isMailbox = address is not null
            && address.IndexOf('@') > address.IndexOf(place.Found, StringComparison.Ordinal);
        if (!isEdged || (address is not null && !isMailbox && !isPath))
        {
            return isEdged ? null : isStart && IsCredential(place) ? NameUse.Unclear : NameUse.Word;
        }

        // In prose a hyphen joins ordinary words: "merge-ready", "three-way-merge".
        var isCode = place.IsCode || isMailbox
            || before == '_' || after == '_' || char.IsLetter(before) || char.IsLetter(after);
        if (!isCode && char.IsLower(first))
        {
            return NameUse.Word;
        }

        var (start, end) = (place.Start, place.End);
        while (IsPart(At(place, start - 1), isPath))
        {
            start--;
        }

        while (IsPart(At(place, end), isPath))
        {
            end++;
        }

        var others = $"{place.Text[start..place.Start]} {place.Text[place.End..end]}";
        var parts = Parts().Matches(others).Select(part => part.Value).ToArray();
        if (parts.Any(NameWords.OfCredential.Contains))
        {
            return isMailbox ? NameUse.Unclear : NameUse.Brand;
        }

        if (char.IsUpper(first) && parts.Contains("client", StringComparer.OrdinalIgnoreCase)
            && parts is [.., "ID" or "Id"])
        {
            return NameUse.Brand;
        }

        var isSetting = char.IsUpper(first) && parts.Any(NameWords.OfSetting.Contains);
        return isSetting || parts.Any(NameWords.OfAccount.Contains) ? NameUse.Unclear : NameUse.Word;
    }

    /// <summary>
    /// Whether an address is the company's place in a list: <c>acme.example/integrations/merge</c>.
    /// </summary>
    public static bool IsListedAt(string address, string name)
    {
        var parts = address.Split('/', '?', '#', '&', '=');
        var at = Array.FindLastIndex(parts, part => part.Equals(name, StringComparison.OrdinalIgnoreCase));
        return at > 0
            && (NameWords.Directories.Contains(parts[at - 1]) || NameWords.Owners.Contains(parts[at - 1]));
    }

    /// <summary>
    /// Whether an address is the company's: <c>merge.dev</c>, <c>app.merge.dev</c>, not
    /// <c>acme.example/merge</c>.
    /// </summary>
    public static bool IsHostOf(string address, string name)
    {
        var host =
            address[(address.IndexOf("//", StringComparison.Ordinal) is var scheme and >= 0
                ? scheme + 2
                : 0)..];
        host = host.Split('/', '?', '#')[0].Split('@')[^1].Split(':')[0];
        var labels = host.Split('.');
        var at = Array.FindLastIndex(labels, label => label.Equals(name, StringComparison.OrdinalIgnoreCase));
        return at >= 0 && at + 1 < labels.Length && labels[(at + 1)..].All(Endings.Contains);
    }

    // `mergeapi`
    private static bool IsCredential(NameText place) =>
        NameWords.OfCredential.Contains(string.Concat(place.Text.Skip(place.End).TakeWhile(char.IsLetter)));

    private static char At(NameText place, int index) =>
        index >= 0 && index < place.Text.Length ? place.Text[index] : ' ';

    private static bool IsJoint(char c, char beyond, bool isPath) =>
        (c is '_' or '-' || (isPath && c == '.')) && char.IsLetterOrDigit(beyond);

    private static bool IsPart(char c, bool isPath) =>
        char.IsLetterOrDigit(c) || c is '_' or '-' || (isPath && c == '.');

    [GeneratedRegex(
        @"\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Parts();
}
