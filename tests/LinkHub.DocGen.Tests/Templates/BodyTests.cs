using LinkHub.DocGen.Tests.Pages;

namespace LinkHub.DocGen.Tests.Templates;

public sealed class BodyTests
{
    public static TheoryData<BodyCase> Cases =>
    [
        new("steps", """
            ## Make it

            <Steps>
              <Step title="Open <Settings> &amp; look">Click **Go**.</Step>
              <Step title="Then">

                <div data-guide-step data-guide-scopes="a b">

                Text.

                </div>
              </Step>
            </Steps>

            ### After
            """, """
            <h2 id="g-make-it">Make it<a class="anchor" href="#g-make-it" aria-hidden="true" tabindex="-1">#</a></h2>
            <ol class="steps" role="list">
              <li class="step" id="g-open-settings-look">
                <h3 class="step-title">Open &lt;Settings&gt; &amp; look
                  <a class="anchor" href="#g-open-settings-look" aria-hidden="true" tabindex="-1">#</a></h3>
                <p>Click <strong>Go</strong>.</p>
              </li>
              <li class="step" id="g-then">
                <h3 class="step-title">Then<a class="anchor" href="#g-then" aria-hidden="true" tabindex="-1">#</a></h3>
                <div data-scopes="a b"><p>Text.</p></div>
              </li>
            </ol>
            <h3 id="g-after">After<a class="anchor" href="#g-after" aria-hidden="true" tabindex="-1">#</a></h3>
            """),
        new("pictures", """
            ![Where keys are](/images/lumen/keys.png)

            Look <img src="/images/lumen/keys.png" width="400" alt=""/> here.

            ![A chart](https://elsewhere.example/c.png)

            ![Lost](/images/lost.png)
            """, """
            <figure class="shot"><img src="/help/images/lumen/keys.png" alt="Where keys are" width="800" height="400" loading="lazy" decoding="async"></figure>
            <p>Look <img src="/help/images/lumen/keys.png" alt="" width="400" height="200" loading="lazy" decoding="async"> here.</p>
            <a class="image-link" href="https://elsewhere.example/c.png" target="_blank" rel="noopener noreferrer">A chart</a>
            <em>Lost</em>
            """),
        new("links", """
            [in](/security) [out](https://lumen.example "There") [gone](/gone) <a href="mailto:a@lumen.example">mail</a>
            """, """
            <p><a href="/help/security/">in</a> <a href="https://lumen.example" title="There" target="_blank" rel="noopener noreferrer">out</a> gone <a href="mailto:a@lumen.example">mail</a></p>
            """),
        new("cells over several columns and rows", """
            <table>
              <tr><th colspan="2">Both</th></tr>
              <tr><td rowspan="2" colspan="0">A</td><td colSpan={2} rowspan="1000">B</td></tr>
            </table>
            """, """
            <div class="table-scroll" tabindex="0" role="group" aria-label="Table"><table>
            <thead><tr><th colspan="2" scope="col">Both</th></tr></thead>
            <tbody><tr><td rowspan="2">A</td><td colspan="2">B</td></tr></tbody>
            </table></div>
            """),
        new("table", """
            | Name | Count |
            |:-----|------:|
            | `a`  | 1     |
            """, """
            <div class="table-scroll" tabindex="0" role="group" aria-label="Table"><table>
              <thead><tr><th scope="col" class="align-start">Name</th><th scope="col" class="align-end">Count</th></tr></thead>
              <tbody><tr><td class="align-start"><code>a</code></td><td class="align-end">1</td></tr></tbody>
            </table></div>
            """),
        new("code", """
            ```bash
            echo "<b>" && ls
            ```
            """, """
            <div class="code"><p class="code-title">bash</p>
            <pre tabindex="0"><code>echo &quot;&lt;b&gt;&quot; &amp;&amp; ls</code></pre></div>
            """),
        new("tabs and folds", """
            <Tabs>
              <Tab title="One">First.</Tab>
            </Tabs>

            <Accordion title="More">Hidden **words**.</Accordion>
            """, """
            <div class="tabs"><div class="tab" id="g-one"><h2 class="tab-title">One</h2>First.</div></div>
            <details class="fold" id="g-more"><summary>More</summary><p>Hidden <strong>words</strong>.</p></details>
            """),
        new("tooltip", """
            A <Tooltip tip="Says &quot;more&quot;">term</Tooltip>.
            """, """
            <p>A <abbr class="hint" title="Says &quot;more&quot;" tabindex="0">term</abbr>.</p>
            """),
        new("headings never skip a level", """
            Begin.

            # One

            #### Four

            ## Two
            """, """
            <p>Begin.</p>
            <h2 id="g-one">One<a class="anchor" href="#g-one" aria-hidden="true" tabindex="-1">#</a></h2>
            <h3 id="g-four">Four<a class="anchor" href="#g-four" aria-hidden="true" tabindex="-1">#</a></h3>
            <h2 id="g-two">Two<a class="anchor" href="#g-two" aria-hidden="true" tabindex="-1">#</a></h2>
            """),
        new("scopes", """
            <section data-guide-section data-guide-scopes="read write">

            Text.

            </section>
            """, """
            <section data-scopes="read write"><p>Text.</p></section>
            """),
        new("the panel a guide brings is not shown twice", """
            Before.

            <Panel>
              <div data-guides-scope-selector data-guide-actions-json="[]"></div>
            </Panel>
            """, "<p>Before.</p>"),
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Text_becomes(BodyCase @case)
    {
        foreach (var ends in new[] { "\n", "\r\n" })
        {
            var body = SmallHub.Write(@case.Markup.ReplaceLineEndings(ends));

            Assert.Equal(@case.ExpectedHtml, body.Html.Text.Replace("\n", "", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("Warning", "warning", "Warning")]
    [InlineData("Danger", "danger", "Danger")]
    [InlineData("Note", "note", "Note")]
    [InlineData("Info", "info", "Info")]
    [InlineData("Tip", "tip", "Tip")]
    [InlineData("Check", "check", "Done")]
    [InlineData("Callout", "note", "Note")]
    public void A_callout_says_what_it_is(string element, string kind, string label)
    {
        var html = SmallHub.Write($"<{element}>\n  Words.\n</{element}>").Html.Text;

        Assert.StartsWith($"<div role=\"note\" class=\"callout callout-{kind}\"><p class=\"callout-label\"><svg ", html, StringComparison.Ordinal);
        Assert.EndsWith($"</svg>{label}</p><p>Words.</p></div>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_with_a_link_is_one_link()
    {
        var html = SmallHub.Write("<Card title=\"Keys\" icon=\"no-such\" href=\"/security\">\n  How.\n</Card>").Html.Text;

        Assert.Equal(
            "<div class=\"card is-link\"><p class=\"card-title\"><a class=\"card-link\" href=\"/help/security/\">Keys</a></p>How.</div>",
            html.Replace("<p>How.</p>", "How.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_step_lists_the_scopes_it_is_given()
    {
        const string Markup = """
            <div data-guide-step data-guide-display-scopes-list="true">

            Allow these.

            </div>
            """;

        Assert.Contains(
            "<ul><li data-scopes=\"read\"><code>read</code></li><li data-scopes=\"write\"><code>write</code></li></ul>",
            SmallHub.Write(Markup, "read", "write").Html.Text,
            StringComparison.Ordinal);
        Assert.DoesNotContain("scope-list", SmallHub.Write(Markup).Html.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Contents_hold_what_is_in_sight()
    {
        var entries = SmallHub.Write("""
            ## Begin

            <Steps>
              <Step title="First">One.</Step>
            </Steps>

            ### Inside

            #### Deep

            <Accordion title="Fold">

            ## Folded

            </Accordion>
            """).Contents;

        Assert.Equal(
            "2 g-begin Begin\n3 g-first First\n3 g-inside Inside",
            string.Join('\n', entries.Select(entry => $"{entry.Level} {entry.Id} {entry.Text}")));
    }

    [Fact]
    public void Sixty_levels_and_ten_thousand_steps_are_written()
    {
        var deep = string.Concat(Enumerable.Repeat("> ", 60)) + "deep";
        var many = "<Steps>\n" + string.Concat(Enumerable.Repeat("<Step title=\"Go\">x</Step>\n", 9_000)) + "</Steps>";

        Assert.Contains("deep", SmallHub.Write(deep).Html.Text, StringComparison.Ordinal);
        Assert.Contains("id=\"g-go-9000\"", SmallHub.Write(many).Html.Text, StringComparison.Ordinal);
    }
}
