using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup.Lowering;

/// <summary>Recognises the guide format's own attributes, misspelt ones too.</summary>
internal static class GuideAttributes
{
    /// <summary>The attribute that was meant: the name itself, the one it nearly is, or null.</summary>
    public static string? Meant(string name)
    {
        if (AttributeCatalogue.IsGuide(name))
        {
            return name;
        }

        var plain = Letters(name);
        if (!plain.StartsWith("data", StringComparison.Ordinal) || plain.Length < 8)
        {
            return null;
        }

        return AttributeCatalogue.Guide.FirstOrDefault(
            known => Suggestion.Distance(plain, Letters(known), limit: 2) <= 2);
    }

    private static string Letters(string name) =>
        string.Concat(name.Where(char.IsAsciiLetter).Select(char.ToLowerInvariant));
}
