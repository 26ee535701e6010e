using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Site.Configuration;

/// <summary>A word or phrase and its replacement.</summary>
/// <param name="Term">Matched as whole words.</param>
/// <param name="Replacement">May hold variables such as <c>{brand.name}</c>.</param>
public sealed record TermReplacement(Located<string> Term, string Replacement);

/// <summary>Reads <c>terms</c>: words and their replacements.</summary>
internal static class TermsReader
{
    internal static readonly EntriesValue Value = new(
        "Words and what stands in their place; a replacement may hold variables such as `{brand.name}`.",
        new TextValue("What stands in place of the word."));

    public static IReadOnlyList<TermReplacement> Read(
        Settings settings, EntriesKey key, DiagnosticBag diagnostics)
    {
        var terms = new List<TermReplacement>();
        foreach (var (term, value) in settings.Entries(key))
        {
            if (string.IsNullOrWhiteSpace(term.Value))
            {
                const string message = "a word in `terms` is empty";
                diagnostics.Add(
                    ConfigurationRules.BadSetting, term.Span, message, "Write the word to replace.");
            }
            else if (value is not YamlScalar replacement)
            {
                var message = $"what stands for `{term.Value}` is not a text";
                const string help = "Write one text, in quotes where it begins with `{`.";
                diagnostics.Add(ConfigurationRules.BadSetting, value.Span, message, help);
            }
            else
            {
                terms.Add(new TermReplacement(term.Located, replacement.IsNull ? "" : replacement.Value));
            }
        }

        return terms;
    }
}
