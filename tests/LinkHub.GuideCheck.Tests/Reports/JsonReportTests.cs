using System.Text;
using System.Text.Json;
using LinkHub.GuideCheck.Reports;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Tests.Reports;

public sealed class JsonReportTests
{
    [Fact]
    public void Writes_every_part_of_a_finding()
    {
        var file = new SourceFile("guides/a.mdx", "one\ntwo three");
        var rule = new DiagnosticRule("LH301", "unbalanced-element", Severity.Error);
        var diagnostic = new Diagnostic(rule, "it breaks", file.Span(4, 7))
        {
            Help = "Fix it.",
            Related = [new RelatedSpan(file.Span(8, 13), "because of this")],
        };

        AssertJson(diagnostic, """
            {
              "findings": [
                {
                  "rule": "LH301",
                  "name": "unbalanced-element",
                  "severity": "error",
                  "message": "it breaks",
                  "path": "guides/a.mdx",
                  "start": {
                    "line": 2,
                    "column": 1
                  },
                  "end": {
                    "line": 2,
                    "column": 4
                  },
                  "help": "Fix it.",
                  "related": [
                    {
                      "message": "because of this",
                      "path": "guides/a.mdx",
                      "start": {
                        "line": 2,
                        "column": 5
                      },
                      "end": {
                        "line": 2,
                        "column": 10
                      }
                    }
                  ]
                }
              ]
            }
            """);
    }

    private static void AssertJson(Diagnostic diagnostic, string drawn)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WritePropertyName("findings");
            JsonSerializer.Serialize(json, JsonReport.Of([diagnostic]), JsonReportContext.Default.IEnumerableFinding);
            json.WriteEndObject();
        }

        Assert.Equal(drawn.ReplaceLineEndings("\n"), Encoding.ASCII.GetString(stream.ToArray()));
    }
}
