namespace LinkHub.GuideCheck.Tests.Rules.Structure;

/// <summary>A list written as text becomes a list, and nothing else changes.</summary>
public sealed class ListAsTextFixes
{
    public static TheoryData<string, string> Cases => new()
    {
        {
            """
            <div>
                <p>• Open <strong>A > B</strong>.<br />• Type `a - b`<br/>
                   • Click [Save](https://acme.example).</p>
            </div>
            """,
            """
            <div>
                <ul>
                  <li>Open <strong>A > B</strong>.</li>
                  <li>Type `a - b`</li>
                  <li>Click [Save](https://acme.example).</li>
                </ul>
            </div>
            """
        },
        {
            """
            <p data-guide-scopes="people:read">* One<br />* Two</p>
            """,
            """
            <ul data-guide-scopes="people:read">
              <li>One</li>
              <li>Two</li>
            </ul>
            """
        },
        {
            """
            <p>In Acme:<br/>3) Open it.<br/>4) Close it.</p>
            """,
            """
            <p>In Acme:</p>

            <ol start="3">
              <li>Open it.</li>
              <li>Close it.</li>
            </ol>
            """
        },
        {
            """
            In Acme:
            • Open it
            and wait.
            • Close it.
            """,
            """
            In Acme:

            - Open it and wait.
            - Close it.
            """
        },
        {
            """
            | Where | What |
            |---|---|
            | Acme | - Open it.<br/>- Close it. |
            """,
            """
            | Where | What |
            |---|---|
            | Acme | <ul><li>Open it.</li><li>Close it.</li></ul> |
            """
        },
        {
            """
            <ul>
              <li>Do this:<br/>1. Open it.<br/>2. Close it.</li>
            </ul>
            """,
            """
            <ul>
              <li>Do this:<ol><li>Open it.</li><li>Close it.</li></ol></li>
            </ul>
            """
        },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Gives_a_list(string before, string after)
    {
        foreach (var lineEnd in (string[])["\n", "\r\n"])
        {
            var written = RuleTrial.Fixed("LH310", before, lineEnd);
            Assert.Equal(after.ReplaceLineEndings(lineEnd), written);
            Assert.Empty(RuleTrial.Find("LH310", written, lineEnd));
        }
    }

    [Theory]
    [InlineData("<p>- One<br/>- Two<br/>and so on.</p>")]
    [InlineData("> In Acme:\n> • One\n> • Two")]
    public void Leaves_to_a_person_what_is_not_sure(string body)
    {
        Assert.Single(RuleTrial.Find("LH310", body));
        Assert.Equal(body, RuleTrial.Fixed("LH310", body, "\n"));
    }

    [Theory]
    [InlineData("<p>Open 8:00<br/>Close 9:00</p>")]
    [InlineData("<p>- One line</p>")]
    [InlineData("<p>1. One<br/>3. Three</p>")]
    [InlineData("```\n- One\n- Two\n```")]
    [InlineData("`- One\n- Two`")]
    [InlineData("- One<br/>and more\n- Two")]
    public void Is_not_found_where_there_is_none(string body) => Assert.Empty(RuleTrial.Find("LH310", body));
}
