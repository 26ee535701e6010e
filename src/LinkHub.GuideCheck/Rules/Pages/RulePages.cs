using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Pages;

/// <summary>The pages of all rules, as the program carries them.</summary>
public static class RulePages
{
    private const string Prefix = "rules/";

    private static readonly Lazy<IReadOnlyDictionary<string, RulePage>> ById = new(Read);

    /// <summary>By id.</summary>
    public static IEnumerable<RulePage> All =>
        ById.Value.Values.OrderBy(page => page.Id, StringComparer.Ordinal);

    /// <summary>A rule's page; an empty one where the program carries none.</summary>
    public static RulePage Of(DiagnosticRule rule) =>
        ById.Value.TryGetValue(rule.Id, out var page) ? page : new RulePage(rule.Id, rule.Name, "", "");

    private static Dictionary<string, RulePage> Read()
    {
        var program = typeof(RulePages).Assembly;
        return program.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => RulePage.Parse(Text(program.GetManifestResourceStream(name)!)))
            .ToDictionary(page => page.Id, StringComparer.Ordinal);
    }

    private static string Text(Stream stream)
    {
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
