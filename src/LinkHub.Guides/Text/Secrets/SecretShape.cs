namespace LinkHub.Guides.Text.Secrets;

/// <summary>How one issuer's credentials begin, and how long they are at least behind that.</summary>
/// <param name="Prefix">As issued, case and all.</param>
/// <param name="Name">What the credential is called: <c>a GitHub token</c>.</param>
/// <param name="Least">Letters, digits, <c>_</c> and <c>-</c> behind the prefix.</param>
internal sealed record SecretShape(string Prefix, string Name, int Least)
{
    /// <summary>Sources: the issuers' documentation of their formats.</summary>
    public static IReadOnlyList<SecretShape> All { get; } =
    [
        new("sk_live_", "a Stripe secret key", 20),
        new("rk_live_", "a Stripe restricted key", 20),
        new("ghp_", "a GitHub token", 36),
        new("gho_", "a GitHub token", 36),
        new("ghu_", "a GitHub token", 36),
        new("ghs_", "a GitHub token", 36),
        new("ghr_", "a GitHub token", 36),
        new("github_pat_", "a GitHub token", 60),
        new("glpat-", "a GitLab token", 20),
        new("xoxb-", "a Slack token", 24),
        new("xoxp-", "a Slack token", 24),
        new("xoxa-", "a Slack token", 24),
        new("xoxe-", "a Slack token", 24),
        new("xoxs-", "a Slack token", 24),
        new("xapp-", "a Slack token", 24),
        new("AKIA", "an AWS access key", 16),
        new("ASIA", "an AWS access key", 16),
        new("AIza", "a Google API key", 35),
        new("shpat_", "a Shopify token", 32),
        new("shpss_", "a Shopify secret", 32),
        new("npm_", "an npm token", 36),
        new("dop_v1_", "a DigitalOcean token", 64),
        new("sk-ant-", "an Anthropic key", 60),
        new("sk-proj-", "an OpenAI key", 40),
        new("hf_", "a Hugging Face token", 34),
    ];
}
