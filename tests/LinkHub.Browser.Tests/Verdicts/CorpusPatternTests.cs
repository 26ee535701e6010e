using System.Text.Json;
using System.Text.RegularExpressions;
using LinkHub.Browser.Tests.Browsers;
using LinkHub.GuideCheck.Rules.Definitions;
using LinkHub.Guides.Connectors.Patterns;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;
using Xunit.Abstractions;

namespace LinkHub.Browser.Tests.Verdicts;

/// <summary>The patterns of real definitions, tried by a browser, by .NET and by this program.</summary>
public sealed class CorpusPatternTests(ITestOutputHelper output)
{
    // Beside each pattern's own samples: what engines are known to see differently.
    private static readonly string[] Probes =
        ["", "a", "7", "abc-123", "ABC_123", "a.b", "\u0663", "\u00e9", "\u017f", "\u212a", "\u4e2d", "\U0001f511", "a b", "https://a.example/x"];

    private const string Judge = """
        (cases) => cases.map(({ pattern, values }) => {
          try {
            const whole = new RegExp(`^(?:${pattern})$`, "u");
            return values.map((value) => (whole.test(value) ? "1" : "0")).join("");
          } catch {
            return "";
          }
        })
        """;

    [CorpusFact]
    public async Task What_a_browser_and_dotnet_judge_differently_is_reported_by_the_rules()
    {
        using var content = new TemporaryContent(CorpusFactAttribute.Folder);
        var connectors = Library.Read(content.Path, new LibraryOptions()).Connectors;
        var findings = new DiagnosticBag();
        foreach (var connector in connectors)
        {
            // What browsers refuse outright has a rule of its own.
            new PatternInvalid().Check(connector, findings);
            new PatternDiffers().Check(connector, findings);
        }

        Located<string>[] written = [.. connectors.SelectMany(connector => connector.Methods)
            .SelectMany(method => method.ConfigFields.Concat(method.SetupFields))
            .Select(field => field.Validation?.Pattern)
            .OfType<Located<string>>()];
        (string Pattern, string[] Values)[] cases = [.. written.Select(one => one.Value).Distinct(StringComparer.Ordinal)
            .Select(pattern => (pattern, (string[])[.. Probes, .. FieldPattern.Of(pattern).Samples()]))];
        await using var visit = await Visit.Begin(await SharedBrowser.Get());
        var said = await visit.Page.EvaluateAsync<string[]>(
            Judge, cases.Select(one => new Dictionary<string, object> { ["pattern"] = one.Pattern, ["values"] = one.Values }));

        var different = cases.Zip(said!).Where(one => one.Second != DotNet(one.First.Pattern, one.First.Values))
            .Select(one => one.First.Pattern).ToHashSet(StringComparer.Ordinal);
        Located<string>[] unsaid = [.. written.Where(one => different.Contains(one.Value) && !findings.Any(finding =>
            finding.Span.File == one.Span.File && finding.Span.Start >= one.Span.Start && finding.Span.End <= one.Span.End))];
        output.WriteLine(
            $"{connectors.Count} definitions, {written.Length} fields with a pattern, {cases.Length} patterns; "
            + $"{different.Count} judged differently by a browser and .NET, {unsaid.Length} of them not reported");

        Assert.True(cases.Length > 50, $"only {cases.Length} patterns");
        Assert.Empty(unsaid.Select(one => $"{one.Span}: {JsonSerializer.Serialize(one.Value)}"));
        Assert.Empty(cases.Zip(said!).Where(one => one.Second != Own(one.First.Pattern, one.First.Values, one.Second))
            .Select(one => $"{one.First.Pattern}: {one.Second}"));
    }

    private static string DotNet(string pattern, string[] values)
    {
        try
        {
            var whole = new Regex($"^(?:{pattern})$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
            return string.Concat(values.Select(value => whole.IsMatch(value) ? '1' : '0'));
        }
        catch (RegexParseException)
        {
            return "";
        }
    }

    // What this program does not know, it leaves to the browser.
    private static string Own(string pattern, string[] values, string said)
    {
        var own = FieldPattern.Of(pattern);
        return !own.IsUsable ? "" : string.Concat(values.Select((value, index) => own.Match(value) switch
        {
            PatternMatch.Fits => '1',
            PatternMatch.Refuses => '0',
            _ => said.ElementAtOrDefault(index),
        }));
    }

    /// <summary>A content folder with the definitions of another one, and a brand.</summary>
    private sealed class TemporaryContent : IDisposable
    {
        public TemporaryContent(string definitions)
        {
            Write("linkhub.yaml", "host: {brand: tidegate}\n");
            Write("brands/tidegate/brand.yaml", "name: TideGate\nhub: TideGate Harbour\nwhitelabel: false\n");
            foreach (var file in Directory.EnumerateFiles(definitions, "*.yaml", SearchOption.AllDirectories))
            {
                Write("connectors/" + System.IO.Path.GetRelativePath(definitions, file), File.ReadAllText(file));
            }
        }

        public string Path { get; } = Directory.CreateTempSubdirectory("hub-corpus-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);

        private void Write(string relative, string text)
        {
            var file = System.IO.Path.Combine(Path, relative);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }
}
