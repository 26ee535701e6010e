using System.Buffers;
using System.Text;
using LinkHub.DocGen.Export;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Tests.Export;

public sealed class GuideJsonTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_guide_is_written_in_the_shape_of_definitions(string lineEnd)
    {
        const string Text = """
            ---
            title: Connect Borealis
            description: How to link it.
            ---

            <Warning>Admins **only**.</Warning>

            <section data-guide-section data-guide-scopes="read">
              <h2>Make a key</h2>

              <p>First.</p>

              ```
              code
              ```

              <Steps>
                <Step title="Open">
                  <div data-guide-step data-guide-display-scopes-list="true">
                    <p>Look.</p>

                    <ul>
                      <li>Click <strong>New</strong></li>
                    </ul>

                    <img src="/images/a.png" alt="The page" />
                  </div>
                </Step>
              </Steps>

              Fill the **Key** field.
            </section>
            """;
        var json = Write(Text.ReplaceLineEndings(lineEnd));
        Assert.Equal("""
            {
              "version": 1,
              "file": "a/guide.mdx",
              "title": "Connect Borealis",
              "description": "How to link it.",
              "warning": "Admins **only**.",
              "sections": [
                {
                  "title": "Make a key",
                  "content": "First.\n\n```\ncode\n```",
                  "applicableScopes": [
                    "read"
                  ],
                  "steps": [
                    {
                      "title": "Open",
                      "content": "Look.",
                      "list": [
                        "Click **New**"
                      ],
                      "image": "/images/a.png",
                      "imageAlternative": "The page",
                      "displayScopes": true,
                      "applicableScopes": [
                        "read"
                      ],
                      "span": {
                        "start": {
                          "line": 18,
                          "column": 5
                        },
                        "end": {
                          "line": 28,
                          "column": 12
                        }
                      }
                    }
                  ],
                  "after": "Fill the **Key** field.",
                  "span": {
                    "start": {
                      "line": 8,
                      "column": 1
                    },
                    "end": {
                      "line": 32,
                      "column": 11
                    }
                  }
                }
              ],
              "claims": [
                {
                  "label": "Key",
                  "kind": "mention",
                  "optional": false,
                  "span": {
                    "start": {
                      "line": 31,
                      "column": 14
                    },
                    "end": {
                      "line": 31,
                      "column": 17
                    }
                  }
                }
              ]
            }
            """.ReplaceLineEndings("\n"), json);
    }

    [Fact]
    public void What_fits_no_slot_stays_in_the_text()
    {
        var json = Write("""
            ## Steps

            <Steps>
              Loose words.
              <Step title="A">1. one</Step>
            </Steps>

            #### Step 1: Later

            | a |
            | - |

            1. one
            """);
        Assert.Contains("Loose words.", json, StringComparison.Ordinal);
        Assert.Contains("\"content\": \"| a |\\n| --- |\\n\\n1. one\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"list\"", json, StringComparison.Ordinal);
    }

    private static string Write(string text)
    {
        var diagnostics = new DiagnosticBag();
        var document = MarkupReader.Read(new SourceFile("a/guide.mdx", text), MarkupOptions.Default, diagnostics);
        var output = new ArrayBufferWriter<byte>();
        GuideJson.Write(output, GuideReader.Read(document, diagnostics), binding: null);
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output.WrittenSpan);
    }
}
