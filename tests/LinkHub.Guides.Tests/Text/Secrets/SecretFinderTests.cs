using LinkHub.Guides.Text;
using LinkHub.Guides.Text.Reports;
using LinkHub.Guides.Text.Secrets;

namespace LinkHub.Guides.Tests.Text.Secrets;

/// <summary>What counts as a credential, and that no report shows one. All letters are made up for this file.</summary>
public sealed class SecretFinderTests
{
    private const string Letters = "k7Qz2Vn9Rb4Xw8Lm1Tp6Yd3Hc5Js0Gf7Ua2Ke9Wi4Zo";

    // Put together here, so that nobody's scanner takes this file for a leak.
    private static readonly string GitHub = "ghp" + "_" + Letters[..36];
    private static readonly string Body = "eyJ" + "zdWIiOiJub3J0aHdpbmQiLCJpc3MiOiJhY21lIn0";

    public static TheoryData<string, string> Found => new()
    {
        { GitHub, "a GitHub token" },
        { $"token {GitHub}.", "a GitHub token" },
        { "sk" + "_live_" + Letters[..24], "a Stripe secret key" },
        { "AKI" + "A" + "Q7Z2VN9RB4XW8LM1", "an AWS access key" },
        { "xox" + "b-" + Letters[..30], "a Slack token" },
        { $"eyJhbGciOiJIUzI1NiJ9.{Body}.{Letters}", "a JSON Web Token" },
        { $"-----BEGIN PRIVATE KEY-----\n{Letters}\n{Letters}\n-----END PRIVATE KEY-----", "a private key" },
        { $"-----BEGIN RSA PRIVATE KEY-----\\n{Letters}{Letters}\\n", "a private key" },
        { $"apiKey: \"{Letters}\"", "a credential" },
        { $"password={Letters}", "a credential" },
    };

    [Theory]
    [MemberData(nameof(Found))]
    public void A_credential_is_found_and_masked(string text, string name)
    {
        var secret = Assert.Single(SecretFinder.Find(text));
        Assert.Equal(name, secret.Name);
        var masked = SecretText.Masked(text);
        Assert.Equal(text.Length, masked.Length);
        Assert.DoesNotContain(text.Substring(secret.Start + 4, 8), masked, StringComparison.Ordinal);
        Assert.Empty(SecretFinder.Find(masked));
    }

    [Theory]
    [InlineData("ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
    [InlineData("ghp_1234567890abcdefghijklmnopqrstuvwxyz")]
    [InlineData("sk_live_your_key_goes_into_this_place_9")]
    [InlineData("sk_live_****************************")]
    [InlineData("a key that begins with `sk_live_`")]
    [InlineData("AKIAIOSFODNN7EXAMPLE")]
    [InlineData("MAKIAQ7Z2VN9RB4XW8LM1")]
    [InlineData("eyJhbGciOiJIUzI1NiJ9...")]
    [InlineData("-----BEGIN PRIVATE KEY-----\nyour key\n-----END PRIVATE KEY-----")]
    [InlineData("-----BEGIN PUBLIC KEY-----\nk7Qz2Vn9Rb4Xw8Lm1Tp6Yd3Hc5Js0Gf7Ua2Ke9Wi4Zok7Qz2Vn9Rb4Xw8Lm1Tp6Yd3Hc\n")]
    [InlineData("apiKey: 123e4567-e89b-12d3-a456-426614174000")]
    [InlineData("token: https://acme.example/k7Qz2Vn9Rb4Xw8Lm1Tp6Yd3Hc5Js0Gf7Ua2Ke9")]
    [InlineData("Idempotency-Key: 5f0e9c1d7a3b4e2f8c6d5b4a39281706")]
    [InlineData("publicKey: k7Qz2Vn9Rb4Xw8Lm1Tp6Yd3Hc5Js0Gf7Ua2Ke9")]
    [InlineData("key: connector-profile-for-the-workshop-of-acme-2")]
    public void A_placeholder_is_left_alone(string text) => Assert.Empty(SecretFinder.Find(text));

    [Fact]
    public void No_report_shows_a_credential()
    {
        var file = new SourceFile("a.yaml", $"key: {GitHub} # and more\n");
        var finding = new Diagnostic(TextRules.BadEncoding, $"`{GitHub}` is wrong", file.Span(5, 5 + GitHub.Length));
        var report = new TextReport("", TextStyle.Plain).Render(finding);
        Assert.DoesNotContain(GitHub[8..16], report, StringComparison.Ordinal);
        Assert.Contains("ghp_******", report, StringComparison.Ordinal);
        Assert.Contains("# and more", report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_middle_line_of_a_key_is_not_shown_either()
    {
        var file = new SourceFile("a.yaml", $"    {Letters}{Letters}\n");
        var report = new TextReport("", TextStyle.Plain).Render(new Diagnostic(TextRules.BadEncoding, "x", file.Whole));
        Assert.DoesNotContain(Letters[8..16], report, StringComparison.Ordinal);
    }
}
