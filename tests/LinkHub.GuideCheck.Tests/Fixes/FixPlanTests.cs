using LinkHub.GuideCheck.Fixes;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Tests.Fixes;

public sealed class FixPlanTests
{
    [Theory]
    [InlineData("a [|b=>B|] c [|d=>D|]", "a B c D")]
    [InlineData("[|a=>A|][|b=>B|]", "AB")]
    [InlineData("a `[|b=>B|]` [|c=>C|]", "a `b` C")]
    [InlineData("```\n[|b=>B|]\n```\n", "```\nb\n```\n")]
    [InlineData("<code>[|b=>B|]</code> <kbd>[|c=>C|]</kbd>", "<code>b</code> <kbd>c</kbd>")]
    [InlineData("`a` [|=>B|]`c`", "`a` B`c`")]
    [InlineData("a [|b=></p>|] [|c=>C|]", "a b C")]
    [InlineData("a [|b=><p>|] [|c=>C|]", "a b C")]
    [InlineData("a [|b=><script>x</script>|]", "a b")]
    [InlineData("<p>a</p[|>=>|]", "<p>a</p>")]
    [InlineData("a [|b=>b|]", null)]
    [InlineData("a b", null)]
    public void Applies_what_can_be_applied(string marked, string? expected)
    {
        foreach (var lineEnd in new[] { "\n", "\r\n" })
        {
            var (file, findings) = FixCase.Of("a.mdx", marked.ReplaceLineEndings(lineEnd));
            var plan = FixPlan.Of(findings, includesUnsafe: false, MarkupOptions.Default);
            Assert.Equal((expected ?? file.Text).ReplaceLineEndings(lineEnd), plan.Files is [var edited] ? edited.Text : file.Text);
        }
    }

    [Fact]
    public void Of_two_that_meet_the_first_is_applied_whole_and_the_other_not_at_all()
    {
        var file = new SourceFile("a.mdx", "one two three four");
        Diagnostic Fix(params (int Start, int End, string New)[] edits) => new(FixCase.Rule, "x", file.Whole)
        {
            Fix = new Fix("x", true, [.. edits.Select(edit => new TextEdit(file.Span(edit.Start, edit.End), edit.New))]),
        };
        Diagnostic[] findings = [Fix((0, 3, "1"), (8, 13, "3")), Fix((10, 10, "x"), (14, 18, "4")), Fix((3, 3, "!")), Fix((4, 7, "2"))];
        Assert.Equal("1 2 3 four", Assert.Single(FixPlan.Of(findings, false, MarkupOptions.Default).Files).Text);
    }

    [Theory]
    [InlineData(false, "A b")]
    [InlineData(true, "A B")]
    public void What_needs_a_look_is_applied_only_when_asked_for(bool includesUnsafe, string expected)
    {
        var file = new SourceFile("a.mdx", "a b");
        Diagnostic[] findings = [FixCase.Finding(file.Span(0, 1), "A"), FixCase.Finding(file.Span(2, 3), "B", isSafe: false)];
        Assert.Equal(expected, Assert.Single(FixPlan.Of(findings, includesUnsafe, MarkupOptions.Default).Files).Text);
    }

    [Theory]
    [InlineData("key: [|acme=>lumen|]\n", "key: lumen\n")]
    [InlineData("key: [|acme=>[|]\n", "key: acme\n")]
    public void A_definition_that_would_no_longer_be_read_stays(string marked, string expected)
    {
        var (file, findings) = FixCase.Of("a.yaml", marked);
        var plan = FixPlan.Of(findings, false, MarkupOptions.Default);
        Assert.Equal(expected, plan.Files is [var edited] ? edited.Text : file.Text);
    }
}
