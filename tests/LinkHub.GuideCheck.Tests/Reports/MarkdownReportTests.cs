namespace LinkHub.GuideCheck.Tests.Reports;

public sealed class MarkdownReportTests
{
    [Fact]
    public void Draws_errors_open_and_the_rest_folded() => Assert.Equal(
        """
        ### GuideCheck: 1 error, 1 warning, 1 hint

        2 suppressed by the baseline

        <details open>
        <summary>1 error</summary>

        | Rule | Finding | Where |
        |---|---|---|
        | LH101 missing-field | the guide never names `Subdomain`<br>Name it. | `content/guides/a b/é.mdx:2:1` |

        </details>

        <details>
        <summary>1 warning</summary>

        | Rule | Finding | Where |
        |---|---|---|
        | LH302 unknown-element | `Colour` is no element that guides know | `content/guides/a b/é.mdx:2:5` |

        </details>

        <details>
        <summary>1 hint</summary>

        | Rule | Finding | Where |
        |---|---|---|
        | LH302 unknown-element | `Colour` is no element that guides know | `content/guides/a b/é.mdx:2:5` |

        </details>

        """.ReplaceLineEndings("\n"),
        ReportCase.Print("markdown", ReportCase.Report));

    [Fact]
    public void Text_is_never_markup()
    {
        var row = ReportCase.Print("markdown", ReportCase.HostileReport).Split('\n')
            .Single(line => line.StartsWith("| LH101", StringComparison.Ordinal));
        Assert.Contains("&lt;b\\>\\&\\]\\]\\> @\u2060nobody `a\\|b` \\*c\\*", row, StringComparison.Ordinal);
        Assert.Equal(4, row.Replace("\\|", "", StringComparison.Ordinal).Count(letter => letter == '|'));
    }

    [Fact]
    public void A_comment_is_never_too_long()
    {
        var text = ReportCase.Print("markdown", ReportCase.Many(10_000));
        Assert.Contains("… and 9949 more\n", text, StringComparison.Ordinal);
        Assert.True(text.Length < 65_536);
    }
}
