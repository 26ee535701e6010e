using System.Security.Cryptography;
using LinkHub.GuideCheck.Audits;
using LinkHub.GuideCheck.Audits.Hubs;
using LinkHub.GuideCheck.Tests.Pages;

namespace LinkHub.GuideCheck.Tests.Audits;

public sealed class PageBudgetTests
{
    [Theory]
    [InlineData("keys/index.html", 3, "`/keys/` takes 3.8 kB of HTML compressed, the budget is 3 kB")]
    [InlineData("assets/site.css", 3, "`/404.html` takes 3.1 kB of style sheets compressed, the budget is 3 kB")]
    [InlineData("keys/index.html", 4, null)]
    [InlineData("assets/site.css", 4, null)]
    public void A_page_is_weighed_with_what_it_loads(string path, int budget, string? expected)
    {
        var text = File.ReadAllText(Path.Combine(RulePageFiles.BaseHub, path));
        var more = path.EndsWith(".css", StringComparison.Ordinal) ? $"/*{Noise(4000)}*/" : $"<p>{Noise(4600)}</p>";
        var trial = new CaseTrial(
            folder => AuditRun.Of(
                HubFolder.Open(folder, shown: ""),
                [new PageOverBudget()],
                AuditOptions.Default with { Budget = new PageBudget(budget, budget, budget) }),
            RulePageFiles.BaseHub);

        var report = trial.Report([(path, text + more)], "\n");
        if (expected is null)
        {
            Assert.Equal("", report);
        }
        else
        {
            Assert.StartsWith($"warning[LH980]: {expected}\n", report, StringComparison.Ordinal);
            Assert.Equal(report.IndexOf("[LH980]", StringComparison.Ordinal), report.LastIndexOf("[LH980]", StringComparison.Ordinal));
        }
    }

    // Text that hardly shrinks: digits of hashes in base 64.
    private static string Noise(int length) => string.Concat(Enumerable.Range(0, (length / 44) + 1)
        .Select(i => Convert.ToBase64String(SHA256.HashData(BitConverter.GetBytes(i)))))[..length];
}
