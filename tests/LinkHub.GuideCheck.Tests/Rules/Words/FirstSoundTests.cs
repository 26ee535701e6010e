using LinkHub.GuideCheck.Rules.Words;

namespace LinkHub.GuideCheck.Tests.Rules.Words;

public sealed class FirstSoundTests
{
    [Theory]
    [InlineData("Apollo Intercom Okta Asana eBay iOS OAuth API AWS IAM OIDC e-mail hour honest unknown upload ATS")]
    public void Begins_with_a_vowel(string words) => Assert.All(words.Split(' '), word => Assert.True(FirstSound.IsVowel(word), word));

    [Theory]
    [InlineData("Salesloft Roam Company HubSpot Xero Yext CRM PAT GitHub user unique unified one-time OneDrive usual SaaS Workday")]
    public void Begins_with_a_consonant(string words) =>
        Assert.All(words.Split(' '), word => Assert.False(FirstSound.IsVowel(word) ?? true, word));

    [Theory]
    [InlineData("SSO SAML SQL URL UUID MFA HR XML NPM FAQ 8x8 n8n mParticle European EU historic herb uninstall Unanet A X")]
    public void Is_not_sure(string words) => Assert.All(words.Split(' '), word => Assert.Null(FirstSound.IsVowel(word)));
}
