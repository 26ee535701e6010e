using System.Text;
using LinkHub.GuideCheck.Audits.Html;

namespace LinkHub.GuideCheck.Tests.Audits;

public sealed class HtmlTagsTests
{
    [Theory]
    [InlineData("<a href=\"x\" B='y>' c=z d>", "a@0 href=x B=y> c=z d=")]
    [InlineData("<br/><BR /></ br></p x>", "br@0/ BR@5/ /p@17 x=")]
    [InlineData("<!-- <a> --><b><!--><i><!---><u>", "b@12 i@20 u@29")]
    [InlineData("<!-- <a> --!><b><!-- - -- -> <i> -->", "b@13")]
    [InlineData("<!doctype html><?xml <a> ?><b>", "b@27")]
    [InlineData("<![CDATA[<a>]]><b>", "b@15")]
    [InlineData("<script>\"<a>\"</scriptless></script ><b>", "script@0 /script@26 b@36")]
    [InlineData("<title><a></title><textarea><b></textarea><i>", "title@0 /title@10 textarea@18 /textarea@31 i@42")]
    [InlineData("a < b <3 <a\nhref = x\t>", "a@9 href=x")]
    [InlineData("<a href=\"x><b>", "a@0 href=x><b>")]
    [InlineData("<a b", "a@0 b=")]
    [InlineData("<", "")]
    [InlineData("<a =x =>", "a@0 =x=")]
    public void Tags_are_split_as_browsers_split_them(string html, string expected) =>
        Assert.Equal(expected, Drawn(html));

    private static string Drawn(string html)
    {
        var drawn = new List<string>();
        var tags = new HtmlTags(html);
        while (tags.NextTag())
        {
            var tag = new StringBuilder($"{(tags.IsEnd ? "/" : "")}{tags.Name}@{tags.Start}");
            var attributes = new StringBuilder();
            while (tags.NextAttribute())
            {
                attributes.Append($" {tags.AttributeName}={tags.ValueText}");
            }

            drawn.Add(tag.Append(tags.IsSelfClosing ? "/" : "").Append(attributes).ToString());
        }

        return string.Join(' ', drawn);
    }
}
