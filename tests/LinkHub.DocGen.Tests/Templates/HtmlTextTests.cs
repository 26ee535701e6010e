using System.Text;
using LinkHub.DocGen.Html;

namespace LinkHub.DocGen.Tests.Templates;

public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("plain – naïve 🔑", "plain – naïve 🔑")]
    [InlineData("a < b && c > \"d\" 'e'", "a &lt; b &amp;&amp; c &gt; &quot;d&quot; 'e'")]
    [InlineData("&amp;", "&amp;amp;")]
    [InlineData("<", "&lt;")]
    public void Text_is_escaped_once(string text, string expected)
    {
        Assert.Equal(expected, HtmlText.Escape(text));
        Assert.Equal($" title=\"{expected}\"", new StringBuilder().AppendAttribute("title", text).ToString());
    }

    [Fact]
    public void No_value_is_no_attribute() => Assert.Equal("", new StringBuilder().AppendAttribute("title", null).ToString());
}
