using LinkHub.GuideCheck.Catalogue;
using LinkHub.GuideCheck.Fixes;
using LinkHub.GuideCheck.Rules;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Tests.Pages;

/// <summary>What holds for every finding of every case: it has a place, and its fix is what the catalogue promises.</summary>
public sealed class RulePageFindings(CaseFindings found) : IClassFixture<CaseFindings>
{
    // These are about a file as a whole, its name or its bytes; or about a file with nothing in it.
    private static readonly string[] AboutFiles =
    [
        "LH816", "LH901", "LH906", "LH910", "LH950", "LH952", "LH954", "LH958", "LH960", "LH961", "LH962", "LH963",
        "LH967", "LH968",
    ];

    public static TheoryData<string> Pages =>
        [.. RulePageFiles.Paths.Where(path => RuleCatalogue.Find(RulePageFiles.Read(path).Id)
            is { Origin: RuleOrigin.Reading or RuleOrigin.Checking })];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_finding_is_at_a_place(string page)
    {
        foreach (var finding in found.Of(page).SelectMany(ofCase => ofCase))
        {
            var isSomewhere = finding.Span.Length > 0 || finding.Span.Start > 0 || AboutFiles.Contains(finding.Rule.Id);
            Assert.True(isSomewhere, $"{finding.Rule.Id} is at the start of `{finding.Span.File.Path}` by default");
            var isPart = finding.Span.Length == 0 || finding.Span.Length < finding.Span.File.Text.Length;
            Assert.True(isPart, $"{finding.Rule.Id} is about the whole of `{finding.Span.File.Path}`");
            Assert.DoesNotContain(finding.Related, related => related.Span == finding.Span);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_catalogue_says_what_its_fixes_are(string page)
    {
        var file = RulePageFiles.Read(page);
        var fixes = found.Of(page).SelectMany(ofCase => ofCase)
            .Where(finding => finding.Rule.Id == file.Id)
            .Select(finding => finding.Fix switch
            {
                null => FixSafety.None,
                { IsSafe: true } => FixSafety.Safe,
                _ => FixSafety.Unsafe,
            });
        Assert.Equal(fixes.Append(FixSafety.None).Max(), RuleCatalogue.Find(file.Id)!.Fixes);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_fix_mends_its_finding_and_a_safe_one_breaks_nothing(string page)
    {
        var file = RulePageFiles.Read(page);
        var trials =
            from one in file.Cases.Zip(found.Of(page))
            from withUnsafe in new[] { false, true }
            where one.Second.Any(finding => finding.Fix is { } fix && (fix.IsSafe || withUnsafe))
            select (one.First, withUnsafe);
        foreach (var (drawn, includesUnsafe) in trials)
        {
            using var folder = new CaseFolder(RulePageFiles.Base, drawn.FilesOver(RulePageFiles.Base), "\n");
            var before = CaseFindings.Check(folder.Path, out var library);
            var plan = FixPlan.Of(before, includesUnsafe, library.Markup);
            var fixable = Fixable(file, before, includesUnsafe);
            Assert.True(fixable == 0 || plan.Files.Count > 0, $"no fix of case {drawn.Number} is applied");
            Assert.All(plan.Files, edited => Assert.True(FixWriter.Write(library, edited)));

            var after = CaseFindings.Check(folder.Path, out _);
            var left = Fixable(file, after, includesUnsafe);
            Assert.True(fixable == 0 || left < fixable, $"no fix of case {drawn.Number} fixes");
            if (!includesUnsafe)
            {
                // What one defect hid may come to light when it is fixed, and is fixed next.
                Assert.Empty(after.Where(finding => finding.Fix is null).Select(Shown).Except(before.Select(Shown)));
            }
        }
    }

    private static int Fixable(RulePageFile page, IReadOnlyList<Diagnostic> findings, bool includesUnsafe) =>
        findings.Count(finding => finding.Rule.Id == page.Id && finding.Fix is { } fix && (fix.IsSafe || includesUnsafe));

    private static string Shown(Diagnostic finding) => $"{finding.Rule.Id} {finding.Message}";
}
