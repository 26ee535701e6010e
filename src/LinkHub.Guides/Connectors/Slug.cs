using System.Text;

namespace LinkHub.Guides.Connectors;

/// <summary>Makes the part of an address that stands for a label; the only place that does.</summary>
public static class Slug
{
    /// <summary>
    /// The label in lower case, each run of characters other than letters and digits as one <c>-</c>.
    /// </summary>
    /// <returns>
    /// <c>oauth-2-0</c> for <c>OAuth 2.0</c>, or empty if the label has neither letters nor digits.
    /// </returns>
    public static string Of(string label)
    {
        var slug = new StringBuilder(label.Length);
        foreach (var rune in label.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                slug.Append(Rune.ToLowerInvariant(rune));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }
}
