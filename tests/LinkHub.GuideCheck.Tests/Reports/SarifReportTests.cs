using System.Text.Json.Nodes;

namespace LinkHub.GuideCheck.Tests.Reports;

public sealed class SarifReportTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Holds_to_the_schema(bool isHostile)
    {
        var report = isHostile ? ReportCase.HostileReport : ReportCase.Report;
        var root = JsonNode.Parse(ReportCase.Print("sarif", report))!.AsObject();
        Assert.Empty(SarifSchema.Problems(root));
    }

    [Fact]
    public void Draws_a_result() => Assert.Equal(
        """
        {
          "ruleId": "LH101",
          "ruleIndex": 0,
          "level": "error",
          "message": {
            "text": "the guide never names `Subdomain`. Name it."
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "content/guides/a%20b/%C3%A9.mdx"
                },
                "region": {
                  "startLine": 2,
                  "startColumn": 1,
                  "endLine": 2,
                  "endColumn": 4
                }
              }
            }
          ],
          "relatedLocations": [
            {
              "id": 1,
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "content/connectors/acme.yaml"
                },
                "region": {
                  "startLine": 1,
                  "startColumn": 8,
                  "endLine": 1,
                  "endColumn": 17
                }
              },
              "message": {
                "text": "the form asks for it"
              }
            }
          ],
          "partialFingerprints": {
            "guidecheck/v1": "…:1"
          },
          "fixes": [
            {
              "description": {
                "text": "Name it"
              },
              "artifactChanges": [
                {
                  "artifactLocation": {
                    "uri": "content/guides/a%20b/%C3%A9.mdx"
                  },
                  "replacements": [
                    {
                      "deletedRegion": {
                        "startLine": 2,
                        "startColumn": 4,
                        "endLine": 2,
                        "endColumn": 4
                      },
                      "insertedContent": {
                        "text": " and `Subdomain`"
                      }
                    }
                  ]
                }
              ]
            }
          ]
        }
        """.ReplaceLineEndings("\n"),
        First(ReportCase.Print("sarif", ReportCase.Report)));

    [Fact]
    public void Findings_with_one_fingerprint_are_told_apart_and_stay_the_same_when_lines_move()
    {
        var results = Results(ReportCase.Print("sarif", ReportCase.Report));
        string[] prints = [.. results.Select(result => (string)result!["partialFingerprints"]!["guidecheck/v1"]!)];
        Assert.Equal(3, prints.Distinct().Count());
        Assert.Equal(prints[1].Split(':')[0], prints[2].Split(':')[0]);
        Assert.EndsWith(":2", prints[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_is_explained_from_its_page()
    {
        var rules = JsonNode.Parse(ReportCase.Print("sarif", ReportCase.Report))!["runs"]![0]!["tool"]!["driver"]!["rules"]!;
        Assert.Equal(["LH101", "LH302"], rules.AsArray().Select(rule => (string)rule!["id"]!));
        Assert.StartsWith("## Why", (string)rules[0]!["help"]!["markdown"]!, StringComparison.Ordinal);
        Assert.DoesNotContain("## Reported", (string)rules[0]!["help"]!["markdown"]!, StringComparison.Ordinal);
    }

    private static JsonArray Results(string sarif) => JsonNode.Parse(sarif)!["runs"]![0]!["results"]!.AsArray();

    private static string First(string sarif)
    {
        var result = Results(sarif)[0]!;
        var print = (string)result["partialFingerprints"]!["guidecheck/v1"]!;
        Assert.Matches("^[0-9a-f]{32}:1$", print);
        result["partialFingerprints"]!["guidecheck/v1"] = "…:1";
        var options = new System.Text.Json.JsonSerializerOptions
        {
            WriteIndented = true,
            NewLine = "\n",
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        return result.ToJsonString(options);
    }
}
