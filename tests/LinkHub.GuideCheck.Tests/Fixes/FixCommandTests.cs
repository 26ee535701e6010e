using System.Text;
using LinkHub.GuideCheck.Catalogue;
using LinkHub.GuideCheck.Commands;
using LinkHub.GuideCheck.Fixes;
using LinkHub.GuideCheck.Reports;
using LinkHub.Guides.Programs;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.GuideCheck.Tests.Fixes;

/// <summary><c>--fix</c> and <c>--diff</c> as somebody at a terminal uses them.</summary>
public sealed class FixCommandTests : IDisposable
{
    private const string Guide = "guides/acme/link-account/api-key.mdx";
    private const string Page = "pages/keys.mdx";
    private const string Head = "---\ntitle: Keys\ndescription: What a key is.\n---\n\n";

    private readonly CheckFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Mends_writes_and_finds_nothing_the_second_time(string lineEnd)
    {
        Write(Guide, _folder.Read(Guide).Replace("<li><strong>Subdomain", "<li><strong>sub-domain", StringComparison.Ordinal), lineEnd);
        Write(Page, Head + "Text {/* guidecheck-disable LH302, LH303 -- old */}\n\n{/* guidecheck-disable LH1O1 -- old */}\n", lineEnd);
        var first = _folder.Run("--fix");
        Assert.Contains("fixed in 2 files\n", first.Output, StringComparison.Ordinal);
        Assert.Equal(1, first.Code);
        Assert.Equal((Head + "Text\n\n{/* guidecheck-disable LH1O1 -- old */}\n").Replace("\n", lineEnd, StringComparison.Ordinal), _folder.Read(Page));
        Assert.Contains("<li><strong>Subdomain</strong></li>" + lineEnd, _folder.Read(Guide), StringComparison.Ordinal);
        var before = Snapshot();
        Assert.Contains("nothing to fix\n", _folder.Run("--fix").Output, StringComparison.Ordinal);
        Assert.Equal(before, Snapshot());
        Assert.Contains("2 fixed in 1 file\n", _folder.Run("--fix", "--unsafe").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("guidecheck-disable", _folder.Read(Page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_without_a_label_or_a_key_is_added_to_no_guide()
    {
        const string definition = "connectors/acme/acme.connector.s1.yaml";
        _folder.Write(definition, _folder.Read(definition).Replace("- key: subdomain", "- k0y: team\n        - key: subdomain", StringComparison.Ordinal));
        var before = _folder.Read(Guide);
        var fixing = _folder.Run("--fix", "--unsafe");
        Assert.Equal(before, _folder.Read(Guide));
        Assert.Contains("k0y", fixing.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("``", fixing.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_changed_since_it_was_checked_is_not_fixed()
    {
        const string was = Head + "Text {/* guidecheck-disable LH302 -- old */}\n";
        const string now = Head + "Another text {/* guidecheck-disable LH302 -- old */}\n";
        _folder.Write(Page, was);
        var library = Library.Read(_folder.Path, LibraryOptions.Default);
        var plan = FixPlan.Of(CheckRun.Of(library, RuleCatalogue.Rules, threads: 1), includesUnsafe: false, library.Markup);
        _folder.Write(Page, now);
        var report = new CheckReport([], ReportPaths.Below(_folder.Path));
        var round = FixRounds.Run(() => new FixRound(library, report with { Findings = Findings(plan) }), includesUnsafe: false);
        Assert.Equal(["nothing to fix", $"`{Page}` was changed during the check and was not fixed"], round.Report.Notes);
        Assert.Equal(now, _folder.Read(Page));

        File.Delete(_folder[Page]);
        Assert.False(FixWriter.Write(library, Assert.Single(plan.Files)));
        Assert.Equal([], Directory.EnumerateFiles(_folder["pages"], "*.guidecheck-new"));
    }

    [Fact]
    public void A_baseline_that_changed_since_it_was_read_is_not_pruned()
    {
        _folder.Write(Page, Head + "Text {/* guidecheck-disable LH302 -- old */}\n");
        var path = _folder["known.json"];
        _folder.Run("--baseline", path, "--prune");
        using var said = new StringWriter();
        var readings = 0;
        var options = new CheckOptions(_folder.Path)
        {
            Baseline = path,
            IsPruning = true,
            Opening = opened =>
            {
                // The page is read for the list and then to be checked.
                if (opened == Page && ++readings == 2)
                {
                    File.WriteAllText(path, "{}");
                }
            },
        };
        Assert.Equal(2, new CheckSession(options, new Terminal(said, said, TextStyle.Plain), new GitProgram()).Run([]));
        Assert.Equal(
            "guidecheck: `known.json` was changed while the check was using it. Run the check again.",
            said.ToString().Trim().Replace(path, "known.json", StringComparison.Ordinal));
        Assert.Equal("{}", File.ReadAllText(path));
    }

    private static IReadOnlyList<Diagnostic> Findings(FixPlan plan) =>
        [.. plan.Fixes.Select(fix => new Diagnostic(
            RuleCatalogue.Rules[0].Rule, "a finding", fix.Edits[0].Span) { Fix = fix })];

    [Fact]
    public void A_diff_shows_it_and_writes_nothing()
    {
        _folder.Write(Page, Head + "Text {/* guidecheck-disable LH302 -- old */}\n");
        var before = Snapshot();
        var outcome = _folder.Run("--fix", "--diff");
        Assert.Equal(before, Snapshot());
        Assert.Equal("1 would be fixed; nothing was written\n", outcome.Errors);
        Assert.EndsWith("-Text {/* guidecheck-disable LH302 -- old */}\n+Text\n", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_baseline_holds_back_is_left_as_it_is()
    {
        _folder.Write(Page, Head + "Text {/* guidecheck-disable LH302 -- old */}\n");
        _folder.Run("--baseline", _folder["known.json"], "--prune");
        Assert.Contains("nothing to fix", _folder.Run("--baseline", _folder["known.json"], "--fix").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_rules_that_were_asked_for_are_mended()
    {
        _folder.Write(Page, Head + "Text {/* guidecheck-disable LH302 -- old */}\n");
        Assert.Contains("nothing to fix", _folder.Run("--fix", "--rule", "label-case").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_may_not_be_written_is_a_failure_and_stays()
    {
        _folder.Write(Page, Head + "Text {/* guidecheck-disable LH302 -- old */}\n");
        File.SetAttributes(_folder[Page], FileAttributes.ReadOnly);
        var outcome = _folder.Run("--fix");
        Assert.Equal(new CheckOutcome(2, "", $"guidecheck: cannot write `{Page}`: permission denied\n"), outcome);
        File.SetAttributes(_folder[Page], FileAttributes.Normal);
        Assert.Equal(2, Directory.EnumerateFiles(_folder["pages"]).Count());
    }

    [Fact]
    public void A_linked_file_stays_a_link_and_its_rights_stay()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _folder.Write("pages/real.mdx", Head + "Text {/* guidecheck-disable LH302 -- old */}\n");
        File.SetUnixFileMode(_folder["pages/real.mdx"], UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.Delete(_folder[Page]);
        File.CreateSymbolicLink(_folder[Page], _folder["pages/real.mdx"]);
        _folder.Run("--fix");
        Assert.Equal(Head + "Text\n", _folder.Read("pages/real.mdx"));
        Assert.NotNull(new FileInfo(_folder[Page]).LinkTarget);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_folder["pages/real.mdx"]));
    }

    private void Write(string path, string text, string lineEnd) =>
        _folder.Write(path, text.ReplaceLineEndings(lineEnd));

    private string Snapshot()
    {
        var all = new StringBuilder();
        foreach (var path in Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            all.Append(path).Append('\n').Append(File.ReadAllText(path));
        }

        return all.ToString();
    }
}
