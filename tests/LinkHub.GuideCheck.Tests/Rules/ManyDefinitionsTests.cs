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
/// <remarks>The two are compared with each other, each at its best of some rounds, so that a busy machine changes little.</remarks>
public sealed class ManyDefinitionsTests
{
    private const int Connectors = 200;
    private const int Rounds = 4;
    private const int Fields = 40;

    [Fact]
    public void Forty_fields_of_many_connectors_are_checked_while_as_many_would_be_read()
    {
        var (reading, checking) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            var connectors = Read();
            reading = Least(reading, watch.Elapsed);
            watch.Restart();
            var findings = Check(connectors);
            checking = Least(checking, watch.Elapsed);
            Assert.Equal(Connectors, connectors.Count);
            Assert.Equal(Connectors, findings.Count);
            Assert.All(findings.Take(10), finding => Assert.Equal("LH501", finding.Rule.Id));
        }

        Assert.True(checking < reading * 3, $"read in {reading}, checked in {checking}");
    }

    private static TimeSpan Least(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static DiagnosticBag Check(List<Connector> connectors)
    {
        var findings = new DiagnosticBag();
        var rules = RuleCatalogue.Rules.OfType<IConnectorRule>().ToList();
        foreach (var connector in connectors)
        {
            rules.ForEach(rule => rule.Check(connector, findings));
        }

        return findings;
    }

    // Some files of a platform's providers; the last field of each connector has an example that it refuses.
    private static List<Connector> Read()
    {
        var findings = new DiagnosticBag();
        var connectors = Enumerable.Range(0, Connectors).Chunk(50)
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
