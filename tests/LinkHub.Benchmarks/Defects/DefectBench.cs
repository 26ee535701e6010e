using System.Globalization;
using LinkHub.GuideCheck;
using LinkHub.GuideCheck.Catalogue;
using LinkHub.GuideCheck.Rules;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Site;
using LinkHub.Guides.Site.Lists;
using LinkHub.Guides.Text;

namespace LinkHub.Benchmarks.Defects;

/// <summary>
/// Changes the definition under every clean guide of a content folder, in memory, and counts what the rules
/// about fields find.
/// </summary>
/// <remarks>A guide is clean where these rules have nothing to say before the change.</remarks>
internal static class DefectBench
{
    private const string Family = "LH1";

    /// <param name="args">The content folder, then optionally <c>--missed</c> to list what went
    /// wrong.</param>
    public static int Run(string[] args)
    {
        var library = Library.Read(args[0], LibraryOptions.Default);
        var checker = new Checker(library, [.. RuleCatalogue.Rules.Where(IsAboutFields)]);
        var counts = SeededDefects.All.ToDictionary(defect => defect, _ => new DefectCount());
        var clean = 0;
        foreach (var entry in library.Guides)
        {
            var guide = library.Open(entry, []);
            var before = Check(checker, entry, guide);
            if (before.Count > 0)
            {
                continue;
            }

            clean++;
            foreach (var (defect, count) in counts)
            {
                Seed(defect, count, checker, entry, guide, before);
            }
        }

        Report.Line($"{library.Guides.Count} guides, {clean} of them clean");
        Print(counts, isListed: args.Contains("--missed"));
        return 0;
    }

    private static bool IsAboutFields(IRule rule) =>
        rule is IGuideRule && rule.Rule.Id.StartsWith(Family, StringComparison.Ordinal);

    private static void Seed(
        Defect defect,
        DefectCount count,
        Checker checker,
        GuideEntry entry,
        Guide guide,
        IReadOnlyList<Diagnostic> before)
    {
        var isConfig = entry.Kind == GuideKind.LinkAccount;
        var asked = AskedFields.Of(entry.Method, entry.Kind);
        var known = before.Select(Identity).ToHashSet();
        foreach (var fields in defect.Of(entry, asked))
        {
            var method = isConfig
                ? entry.Method with { ConfigFields = fields }
                : entry.Method with { SetupFields = fields };
            var found = Check(checker, entry with { Method = method }, guide)
                .Where(finding => !known.Contains(Identity(finding)))
                .ToList();
            var right = found.Count(finding => defect.Rules.Contains(finding.Rule.Id));
            count.Made++;
            count.Found += (defect.Rules.Count == 0 ? found.Count : right) > 0 ? 1 : 0;
            count.Further += found.Count - Math.Min(1, right);
            foreach (var finding in found)
            {
                count.ByRule[finding.Rule.Id] = count.ByRule.GetValueOrDefault(finding.Rule.Id) + 1;
            }

            if (defect.Rules.Count == 0 ? found.Count > 0 : right == 0)
            {
                var labels = string.Join(" | ", fields.Select(field => field.Label.Value));
                var messages = string.Join("; ", found.Select(finding => finding.Message));
                count.Wrong.Add($"{entry.Path} [{labels}] {messages}");
            }
        }
    }

    private static IReadOnlyList<Diagnostic> Check(Checker checker, GuideEntry entry, Guide guide)
    {
        var findings = new DiagnosticBag();
        checker.Take(new BoundText(entry, guide), findings);
        return findings.Sorted();
    }

    private static (string Rule, SourceSpan Span, string Message) Identity(Diagnostic finding) =>
        (finding.Rule.Id, finding.Span, finding.Message);

    private static void Print(Dictionary<Defect, DefectCount> counts, bool isListed)
    {
        Report.Line("| defect | made | found | share | further findings | by rule |");
        Report.Line("|---|---:|---:|---:|---:|---|");
        foreach (var (defect, count) in counts)
        {
            var share = 100.0 * count.Found / Math.Max(1, count.Made);
            var rules = string.Join(", ", count.ByRule.Select(rule => $"{rule.Key} {rule.Value}"));
            Report.Line(string.Create(
                CultureInfo.InvariantCulture,
                $"| {defect.Name} | {count.Made} | {count.Found} | {share:F1} % | {count.Further} | {rules} |"));
        }

        var real = counts.Where(pair => pair.Key.Rules.Count > 0).Select(pair => pair.Value).ToList();
        var all = 100.0 * real.Sum(count => count.Found) / Math.Max(1, real.Sum(count => count.Made));
        Report.Line(string.Create(CultureInfo.InvariantCulture, $"found {all:F1} % of the defects"));
        foreach (var (defect, count) in counts.Where(_ => isListed))
        {
            count.Wrong.ForEach(line => Report.Line($"{defect.Name}: {line}"));
        }
    }
}
