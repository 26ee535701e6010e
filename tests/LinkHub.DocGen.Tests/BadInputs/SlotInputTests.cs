namespace LinkHub.DocGen.Tests.BadInputs;

/// <summary>What a brand puts above or below its pages is held to the list that guides are held to.</summary>
public sealed class SlotInputTests
{
    [Theory]
    [InlineData("header", "<script>alert(1)</script>", "LH303 brands/orchard/slots/header.html:1:1 ")]
    [InlineData("footer", "<iframe src=\"https://lumen.example/\"></iframe>", "LH303 brands/orchard/slots/footer.html:1:14 ")]
    [InlineData("footer", "<form action=\"https://lumen.example/\"><input name=\"a\"></form>", "LH303 brands/orchard/slots/footer.html:1:1 ")]
    [InlineData("before-form", "<p onclick=\"alert(1)\">Hi</p>", "LH303 brands/orchard/slots/before-form.html:1:4 ")]
    [InlineData("before-form", "<p style=\"position:fixed\">Hi</p>", "LH303 brands/orchard/slots/before-form.html:1:4 ")]
    [InlineData("after-guide", "<a href=\"javascript:alert(1)\">Hi</a>", "LH303 brands/orchard/slots/after-guide.html:1:10 ")]
    [InlineData("header", "<style>body { display: none }</style>", "LH303 brands/orchard/slots/header.html:1:1 ")]
    [InlineData("header", "<svg><script>alert(1)</script></svg>", "LH303 brands/orchard/slots/header.html:1:1 ")]
    [InlineData("footer", "<base href=\"//lumen.example/\">", "LH303 brands/orchard/slots/footer.html:1:1 ")]
    public void What_could_run_stops_the_hub_at_its_place(string slot, string html, string finding)
    {
        using var site = new BadSite().Write($"brands/orchard/slots/{slot}.html", html + "\n");
        var result = site.Build();

        Assert.False(result.IsPublished);
        Assert.StartsWith(finding, Assert.Single(BadSite.Findings(result).Split('\n')), StringComparison.Ordinal);
    }
}
