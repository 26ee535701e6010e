using LinkHub.Guides.Text;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.Guides.Tests.Text;

public sealed class RedactionTests
{
    private static readonly DiagnosticRule Rule = new("LH999", "made-up", Severity.Error);

    [Fact]
    public void A_secret_is_shown_by_no_finding_of_any_file()
    {
        var guide = new SourceFile("a.mdx", "Use key-abc123 here.\n");
        var other = new SourceFile("b.yaml", "placeholder: key-abc123\n");
        var found = new Diagnostic(Rule, "a secret", guide.Span(4, 14)) { Secrets = [guide.Span(4, 14)] };
        var quoting = new Diagnostic(Rule, "`key-abc123` is long", other.Span(0, 11))
        {
            Help = "Shorten `key-abc123`.",
            Related = [new RelatedSpan(guide.Span(0, 3), "see key-abc123")],
        };

        var report = new TextReport("", TextStyle.Plain);
        Assert.Equal(
            """
            error[LH999]: a secret
             --> a.mdx:1:5
              |
            1 | Use •••••••••• here.
              |     ^^^^^^^^^^

            error[LH999]: `••••••••••` is long
             --> b.yaml:1:1
              |
            1 | placeholder: ••••••••••
              | ^^^^^^^^^^^
             ::: a.mdx:1:1
              |
            1 | Use •••••••••• here.
              | --- see ••••••••••
              = help: Shorten `••••••••••`.

            """.ReplaceLineEndings("\n"),
            string.Concat(Redaction.Of([found, quoting]).Select(report.Render))[..^1] + "");
    }

    [Fact]
    public void A_fix_that_would_write_a_secret_is_taken_away_and_others_stay()
    {
        var file = new SourceFile("a.mdx", "Use key-abc123 here.\n");
        Diagnostic With(string text) => new(Rule, "x", file.Span(0, 3))
        {
            Secrets = [file.Span(4, 14)],
            Fix = new Fix("Write it", IsSafe: true, [new TextEdit(file.Span(0, 3), text)]),
        };
        var redacted = Redaction.Of([With("Take key-abc123 and"), With("Take")]);
        Assert.Null(redacted[0].Fix);
        Assert.NotNull(redacted[1].Fix);
    }

    [Fact]
    public void Line_ends_of_a_long_secret_stay_so_that_places_stay()
    {
        var file = new SourceFile("a.mdx", "-----KEY\r\nabcdef\r\n-----\r\nafter\r\n");
        var secret = file.Span(0, 23);
        var redacted = Redaction.Of([new Diagnostic(Rule, "x", secret) { Secrets = [secret] }])[0];
        Assert.Equal("••••••••\r\n••••••\r\n•••••\r\nafter\r\n", redacted.Span.File.Text);
    }

    [Fact]
    public void Without_secrets_nothing_is_made_anew()
    {
        Diagnostic[] findings = [new(Rule, "x", new SourceFile("a", "b").Whole)];
        Assert.Same(findings, Redaction.Of(findings));
    }
}
