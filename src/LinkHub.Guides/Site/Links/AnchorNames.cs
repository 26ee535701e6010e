using System.Text;

namespace LinkHub.Guides.Site.Links;

/// <summary>
/// Makes the ids of headings and steps, and the fragments that lead to them; the only place that does.
/// </summary>
/// <remarks>
/// Every id has a prefix, so that no title can name one of a page's own parts or a property of its document.
/// </remarks>
public static class AnchorNames
{
    public const string Prefix = "g-";

    /// <summary>
    /// The name of a title: letters and digits in lower case, blanks as <c>-</c>, other signs gone.
    /// </summary>
    /// <returns>Without prefix; <c>part</c> where the title has neither letters nor digits.</returns>
    public static string Of(string title)
    {
        var name = new StringBuilder(title.Length);
        foreach (var rune in title.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                name.Append(Rune.ToLowerInvariant(rune));
            }
            else if ((Rune.IsWhiteSpace(rune) || rune.Value is '-' or '_' or '/') && name.Length > 0
                && name[^1] != '-')
            {
                name.Append('-');
            }
        }

        var trimmed = name.ToString().TrimEnd('-');
        return trimmed.Length == 0 ? "part" : trimmed;
    }

    /// <summary>A written fragment as this hub spells it, with <c>#</c>; empty for none.</summary>
    /// <param name="fragment">Without <c>#</c>, perhaps percent-encoded.</param>
    public static string Fragment(string? fragment) =>
        string.IsNullOrEmpty(fragment) ? "" : "#" + UrlPath.Encode(Id(fragment));

    /// <summary>The id that a fragment of another page's address names, with prefix.</summary>
    /// <param name="fragment">Without <c>#</c>, perhaps percent-encoded.</param>
    public static string Id(string fragment) => Prefix + Of(Bare(fragment));

    /// <summary>The fragment decoded and without the prefix, if it has one.</summary>
    internal static string Bare(string fragment)
    {
        var decoded = UrlPath.Decode(fragment);
        return decoded.StartsWith(Prefix, StringComparison.Ordinal) ? decoded[Prefix.Length..] : decoded;
    }
}
