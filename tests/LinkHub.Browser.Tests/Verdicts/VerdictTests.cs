using System.Globalization;
using LinkHub.Browser.Tests.Browsers;
using LinkHub.Guides.Connectors.Native;
using LinkHub.Guides.Connectors.Verdicts;
using LinkHub.Guides.Text;

namespace LinkHub.Browser.Tests.Verdicts;

public sealed class VerdictTests(Stage stage) : IClassFixture<Stage>
{
    [Fact]
    public void The_program_says_what_the_table_says()
    {
        var file = new SourceFile("verdicts.connector.s1.yaml", VerdictCases.Definition);
        var fields = ConnectorYamlReader.Read(file, _ => null, [])!.Methods[0].ConfigFields;

        Assert.Equal(
            VerdictCases.All.Select(one => one.ToString()),
            VerdictCases.All.Zip(fields, (one, field) => (one with { Verdict = FieldJudge.Of(field, one.Value) }).ToString()));
    }

    [BrowserFact]
    public async Task The_form_says_what_the_table_says()
    {
        await using var visit = await stage.Visit();
        await visit.Page.GotoAsync(stage.Glimpse + "/embed/verdicts/every-rule/");

        // Values are put in as a password manager would: without a key and without an event.
        var said = await visit.Page.EvaluateAsync<string[]>(
            """
            (values) => {
              values.forEach((value, index) => (document.getElementById(`f-k${index}-input`).value = value));
              document.querySelector(".form-submit").click();
              return values.map((_, index) => document.getElementById(`f-k${index}-error`).textContent);
            }
            """,
            VerdictCases.All.Select(one => one.Value));

        Assert.Equal(
            VerdictCases.All.Select((one, index) => $"{one.Rule} {one.Value} {Said(one.Verdict, index)}"),
            VerdictCases.All.Zip(said!, (one, text) => $"{one.Rule} {one.Value} {Kind(text)}"));
        Assert.Empty(visit.Console);
    }

    private static string Said(FieldVerdict verdict, int index) => verdict switch
    {
        FieldVerdict.Fits => "",
        FieldVerdict.Missing => "Enter Field",
        FieldVerdict.TooLong => string.Create(CultureInfo.InvariantCulture, $"Field {index} is longer"),
        FieldVerdict.BreaksPattern => string.Create(CultureInfo.InvariantCulture, $"Field {index} does not look"),
        _ => "Enter",
    };

    // The first words tell the messages apart; those of formats begin alike.
    private static string Kind(string text) => text switch
    {
        _ when text.StartsWith("Enter Field", StringComparison.Ordinal) => "Enter Field",
        _ when text.StartsWith("Enter", StringComparison.Ordinal) => "Enter",
        _ => string.Join(' ', text.Split(' ').Take(text.Contains("does not", StringComparison.Ordinal) ? 5 : 4)),
    };
}
