using System.Collections.Frozen;
using System.Globalization;

namespace LinkHub.Guides.Connectors.Patterns;

/// <summary>
/// The properties of <c>\p{…}</c> that can be told without tables: general categories and a few more.
/// </summary>
internal static class PatternProperties
{
    private static readonly FrozenDictionary<string, string> LongNames = new Dictionary<string, string>
    {
        ["Letter"] = "L",
        ["Uppercase_Letter"] = "Lu",
        ["Lowercase_Letter"] = "Ll",
        ["Titlecase_Letter"] = "Lt",
        ["Modifier_Letter"] = "Lm",
        ["Other_Letter"] = "Lo",
        ["Mark"] = "M",
        ["Nonspacing_Mark"] = "Mn",
        ["Spacing_Mark"] = "Mc",
        ["Enclosing_Mark"] = "Me",
        ["Number"] = "N",
        ["Decimal_Number"] = "Nd",
        ["Letter_Number"] = "Nl",
        ["Other_Number"] = "No",
        ["Punctuation"] = "P",
        ["Symbol"] = "S",
        ["Math_Symbol"] = "Sm",
        ["Currency_Symbol"] = "Sc",
        ["Separator"] = "Z",
        ["Space_Separator"] = "Zs",
        ["Other"] = "C",
        ["Control"] = "Cc",
        ["Format"] = "Cf",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // The order of UnicodeCategory.
    private static readonly string[] Short =
    [
        "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co",
        "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So", "Cn",
    ];

    /// <summary>The members of a property, or null if only tables could tell them.</summary>
    /// <param name="name">What stands in the braces, with or without <c>General_Category=</c>.</param>
    public static PatternSet? Find(string name)
    {
        switch (name)
        {
            case "Any":
                return PatternSet.Of((0, 0x10FFFF));
            case "ASCII":
                return PatternSet.Of((0, 0x7F));
        }

        var value = name[(name.IndexOf('=', StringComparison.Ordinal) + 1)..];
        var key = name[..^value.Length];
        if (key is not ("" or "gc=" or "General_Category="))
        {
            return null;
        }

        var wanted = LongNames.GetValueOrDefault(value, value);
        var categories = Short.Index()
            .Where(pair => pair.Item == wanted || (wanted.Length == 1
                && pair.Item.StartsWith(wanted, StringComparison.Ordinal)))
            .Select(pair => (UnicodeCategory)pair.Index)
            .ToHashSet();
        return categories.Count == 0 ? null : new PatternSet { Categories = categories };
    }
}
