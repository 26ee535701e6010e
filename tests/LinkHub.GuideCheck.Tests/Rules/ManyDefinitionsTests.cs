using System.Diagnostics;
using System.Text;
using LinkHub.GuideCheck.Catalogue;
using LinkHub.GuideCheck.Rules;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Connectors.Nango;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Tests.Rules;

/// <summary>
/// A platform with very many definitions waits for their reading, not for their check: 5,000 connectors of 40
/// fields are checked within five seconds. Here a part of them has as long, so that a busy machine changes
/// nothing and a check that takes the square does.
/// </summary>
public sealed class ManyDefinitionsTests
{
    private const int Connectors = 200;
    private const int Rounds = 4;
    private const int Fields = 40;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    [Fact]
    public void Forty_fields_of_many_connectors_are_no_wait()
    {
        var checking = TimeSpan.MaxValue;
        var connectors = Read();
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            var findings = Check(connectors);
            checking = watch.Elapsed < checking ? watch.Elapsed : checking;
            Assert.Equal(Connectors, connectors.Count);
            Assert.Equal(Connectors, findings.Count);
            Assert.All(findings.Take(10), finding => Assert.Equal("LH501", finding.Rule.Id));
        }

        Assert.InRange(checking, TimeSpan.Zero, Limit);
    }

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
