using LinkHub.DocGen.Export;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Tests.Export;

public sealed class PlainHtmlWriterTests
{
    [Fact]
    public void Steps_are_an_ordered_list_with_titles_in_headings() => Check(
        """
        <Steps>
          <Step title="Open Settings > API">
            Click **New**.
          </Step>
        </Steps>
        """,
        """
        <ol><li><h3>Open Settings &gt; API</h3>
        <p>Click <strong>New</strong>.</p>
        </li>
        </ol>

        """);

    [Fact]
    public void Callouts_are_asides() => Check(
        "<Warning>Only `admins`.</Warning>\n\n<Tip>\n\nTwo.\n\n</Tip>",
        """
        <aside class="warning">Only <code>admins</code>.</aside>
        <aside class="tip"><p>Two.</p>
        </aside>

        """);

    [Fact]
    public void Cards_and_accordions_show_their_titles() => Check(
        "<Card title=\"Go\" href=\"/there\">Words</Card>\n<Accordion title=\"More\">Less</Accordion>",
        """
        <div class="card"><h3>Go</h3>
        Words<a data-chrome href="/there"></a></div>
        <details><summary>More</summary>
        Less</details>

        """);

    [Fact]
    public void Interface_is_marked() => Check(
        "<Icon icon=\"key\" /> Words",
        """
        <p><span data-chrome></span> Words</p>

        """);

    [Fact]
    public void Nothing_is_hidden_and_variables_print_as_written() => Check(
        "<div data-whitelabel-hide data-guide-scopes=\"a b\">Ask {brand.name} or `{brand.hub}`</div>",
        """
        <div data-whitelabel-hide data-guide-scopes="a b">Ask {brand.name} or <code>{brand.hub}</code></div>

        """);

    [Fact]
    public void Text_is_escaped_once() => Check(
        "&lt;b&gt; &amp;amp; \"q\" [a](/x?a=1&b=2 \"it's \\\"so\\\"\") ![<](/y.png)",
        """
        <p>&lt;b&gt; &amp;amp; &quot;q&quot; <a href="/x?a=1&amp;b=2" title="it's &quot;so&quot;">a</a> <img src="/y.png" alt="&lt;"></p>

        """);

    [Fact]
    public void Tables_have_a_head_and_alignments() => Check(
        "| a | b |\n|---|--:|\n| c | d |",
        """
        <table>
        <thead>
        <tr><th>a</th><th align="right">b</th></tr>
        </thead>
        <tbody>
        <tr><td>c</td><td align="right">d</td></tr>
        </tbody>
        </table>

        """);

    [Fact]
    public void Code_lists_tasks_and_breaks() => Check(
        "```js\na < b\n```\n\n3. c\\\n   d\n\n- [x] e",
        """
        <pre><code class="language-js">a &lt; b
        </code></pre>
        <ol start="3">
        <li>c<br>
        d</li>
        </ol>
        <ul>
        <li><input type="checkbox" disabled checked> e</li>
        </ul>

        """);

    [Fact]
    public void A_place_that_is_named_twice_is_the_first_one() => Check(
        "<a id=\"keys\"></a>One <a id=\"keys\">two</a>",
        """
        <p><span id="g-keys"></span>One <span>two</span></p>

        """);

    [Fact]
    public void Places_that_links_lead_to_have_prefixed_names() => Check(
        "<a id=\"key\"></a>",
        """
        <p><span id="g-key"></span></p>

        """);

    private static void Check(string markup, string expected)
    {
        foreach (var lineEnd in (string[])["\n", "\r\n"])
        {
            var file = new SourceFile("guide.mdx", markup.ReplaceLineEndings(lineEnd));
            var document = MarkupReader.Read(file, MarkupOptions.Default, new DiagnosticBag());
            Assert.Equal(expected.ReplaceLineEndings("\n"), PlainHtmlWriter.Write(document.Body));
        }
    }
}
