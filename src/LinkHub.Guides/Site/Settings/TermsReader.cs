using LinkHub.Guides.Brands;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Site;

/// <summary>Reads <c>terms</c>: words and what stands in their place.</summary>
internal static class TermsReader
{
    public static IReadOnlyList<TermReplacement> Read(Settings settings, string name, DiagnosticBag diagnostics)
    {
        var terms = new List<TermReplacement>();
        foreach (var (term, replacement) in settings.Pairs(name))
        {
            if (string.IsNullOrWhiteSpace(term.Value))
            {
                var message = $"a word in `{name}` is empty";
                diagnostics.Add(ConfigurationRules.BadSetting, term.Span, message, "Write the word to replace.");
            }
            else
            {
                terms.Add(new TermReplacement(term, replacement.Value));
            }
        }

        return terms;
    }
}
