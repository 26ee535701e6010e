using System.Diagnostics;
using System.Text;
using LinkHub.GuideCheck.Rules;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Tests.Rules;

/// <summary>
/// A platform with very many definitions waits for their reading, not for their check: for 5,000
/// connectors of 40 fields under 4 of 9 seconds on one core.
/// </summary>
/// <remarks>The two are compared with each other, so that a busy machine changes nothing.</remarks>
public sealed class ManyDefinitionsTests
{
    private const int Connectors = 1_000;
    private const int Fields = 40;

    [Fact]
    public void A_thousand_connectors_of_forty_fields_are_checked_while_as_many_would_be_read()
    {
        var watch = Stopwatch.StartNew();
        var connectors = Read();
        var reading = watch.Elapsed;
        var findings = new DiagnosticBag();
        var rules = RuleCatalogue.Rules.OfType<IConnectorRule>().ToList();
        watch.Restart();
        foreach (var connector in connectors)
        {
            rules.ForEach(rule => rule.Check(connector, findings));
        }

        var checking = watch.Elapsed;
        Assert.Equal(Connectors, connectors.Count);
        Assert.Equal(Connectors, findings.Count);
        Assert.All(findings.Take(10), finding => Assert.Equal("LH501", finding.Rule.Id));
        Assert.True(checking < reading * 1.5, $"read in {reading}, checked in {checking}");
    }

    // Five files of a platform's providers; the last field of each connector has an example that it refuses.
    private static List<Connector> Read()
    {
        var findings = new DiagnosticBag();
        var connectors = Enumerable.Range(0, Connectors).Chunk(200)
            .Select(numbers => string.Concat(numbers.Select(Provider)))
            .SelectMany(yaml => NangoYamlReader.Read(new SourceFile("providers.yaml", yaml), findings))
            .ToList();
        Assert.Empty(findings);
        return connectors;
    }

    private static string Provider(int number)
    {
        var yaml = new StringBuilder()
            .Append($"provider-{number}:\n  display_name: Provider {number}\n  auth_mode: NONE\n  connection_config:\n");
        for (var field = 1; field <= Fields; field++)
        {
            var example = field == Fields ? "w-x" : "w-12";
            yaml.Append($"    field{field}: {{title: Field {field}, pattern: '^w-[0-9]+$', example: {example}, order: {field}}}\n");
        }

        return yaml.ToString();
    }
}
