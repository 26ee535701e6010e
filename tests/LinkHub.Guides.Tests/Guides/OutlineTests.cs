using LinkHub.Guides.Guides.Outline;

namespace LinkHub.Guides.Tests.Guides;

public sealed class OutlineTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Sections_and_steps_of_the_generated_format(string lineEnd) => AssertSections(lineEnd, """
        <Warning>Admins only.</Warning>

        <section data-guide-section data-guide-scopes="read">
          <h2>Make a key</h2>

          <p>In the admin area.</p>

          <Steps>
            <Step title="Open the page">
              <div data-guide-step data-guide-scopes="" data-guide-display-scopes-list="">
                <p>Click <strong>Keys</strong>.</p>
                <p>Wait.</p>
              </div>
            </Step>

            <Step title="Pick scopes">
              <div data-guide-step data-guide-scopes="write read" data-guide-display-scopes-list="true">
                <p>Tick them.</p>
              </div>
            </Step>
          </Steps>
        </section>

        <div data-whitelabel-hide>
          <h2>Link from {brand.hub}</h2>

          <Steps>
            <Step title="Connect" />
          </Steps>
        </div>

        Done.
        """, """
        section 0 untitled 1:1-1:32
        section 2 'Make a key' at 4:7 scopes read 3:1-22:11
          step 1 'Open the page' at 9:18 scopes read blocks 2
          step 2 'Pick scopes' at 16:18 scopes read lists blocks 1
        section 2 'Link from {brand.hub}' at 25:7 hidden 24:1-30:7
          step 1 'Connect' at 28:18 hidden blocks 0
        section 0 untitled 32:1-32:6

        """);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Headings_open_sections_and_steps(string lineEnd) => AssertSections(lineEnd, """
        Before all.

        ## Instructions

        #### Step 1: Find the **region**

        1. Look.

        ##### More

        Text.

        #### Step 2 - Copy the key

        Text.

        ### Help

        #### 7. Call us
        """, """
        section 0 untitled 1:1-1:12
        section 2 'Instructions' at 3:4 3:1-15:6
          heading step 1 'Find the region' at 5:14 blocks 3
          heading step 2 'Copy the key' at 13:15 blocks 1
        section 3 'Help' at 17:5 17:1-19:16
          heading step 7 'Call us' at 19:9 blocks 0

        """);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Steps_beside_a_heading_are_not_under_it(string lineEnd) => AssertSections(lineEnd, """
        ### Before you begin

        Be an admin.

        ### Step 1: Make a key

        Text.

        #### Detail

        ### Step 2: Paste it

        Text.

        ## Help
        """, """
        section 3 'Before you begin' at 1:5 1:1-3:13
        section 0 untitled 5:1-13:6
          heading step 1 'Make a key' at 5:13 blocks 2
          heading step 2 'Paste it' at 11:13 blocks 1
        section 2 'Help' at 15:4 15:1-15:8

        """);

    [Theory]
    [InlineData("## Step by step", false)]
    [InlineData("## Step 1: Copy", true)]
    [InlineData("## step 12 – Copy", true)]
    [InlineData("## Step 3. Copy", true)]
    [InlineData("## Step 3 Copy", true)]
    [InlineData("## 3) Copy", true)]
    [InlineData("## 3.5 release", false)]
    [InlineData("## Steps 1: none", false)]
    [InlineData("## Step 1:", false)]
    public void A_heading_is_a_step_by_its_number(string heading, bool isStep) =>
        Assert.Equal(isStep, DrawnGuide.Read(heading, "\n").Guide.Outline.Steps.Any(step => step.IsFromHeading));

    [Theory]
    [InlineData("[{&#x22;id&#x22;:&#x22;list&#x22;,&#x22;label&#x22;:&#x22;List all&#x22;,&#x22;scopes&#x22;:[&#x22;a&#x22;,&#x22;b&#x22;]}]", "list|List all|a,b", "")]
    [InlineData("[{&#x22;id&#x22;:&#x22;list&#x22;,&#x22;requiredScopes&#x22;:&#x22;a b&#x22;}]", "list|list|a,b", "")]
    [InlineData("[{&#x22;label&#x22;:1}, {&#x22;id&#x22;:&#x22;x&#x22;}]", "x|x|", "1:58 action 1 of the panel has no `id`")]
    [InlineData("{}", "", "1:58 the panel's actions are not a JSON list")]
    [InlineData("[[[", "", "1:58 the panel's actions are not valid JSON")]
    [InlineData("[{&#x22;id&#x22;:&#x22;\\ud800&#x22;}]", "", "1:58 the panel's actions hold text that is not Unicode")]
    public void A_panel_brings_its_actions(string json, string actions, string finding)
    {
        var text = $"<div data-guides-scope-selector data-guide-actions-json=\"{json}\"></div>";
        var (guide, diagnostics) = DrawnGuide.Read(text, "\n");
        var drawn = guide.Outline.Panel!.Actions.Select(a => $"{a.Id}|{a.Label}|{string.Join(',', a.Scopes)}");
        Assert.Equal(actions, string.Join(' ', drawn));
        var findings = diagnostics.Where(d => d.Rule == GuideRules.BadActionPanel).Select(d => $"{d.Span.Position} {d.Message}");
        Assert.Equal(finding, string.Join(' ', findings));
    }

    private static void AssertSections(string lineEnd, string text, string expected)
    {
        var drawn = DrawnGuide.Sections(DrawnGuide.Read(text, lineEnd).Guide.Outline);
        Assert.Equal(expected.Replace("\r\n", "\n", StringComparison.Ordinal), drawn);
    }
}
