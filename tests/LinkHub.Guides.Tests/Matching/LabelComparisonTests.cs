using LinkHub.Guides.Matching;

namespace LinkHub.Guides.Tests.Matching;

public sealed class LabelComparisonTests
{
    [Theory]
    [InlineData("API Key", "API Key", "Exact")]
    [InlineData("API Key", "API key", "Written")]
    [InlineData("API Key", "api-key", "Written")]
    [InlineData("API Key", "API\u00A0Key", "Written")]
    [InlineData("User Name", "Username", "Written")]
    [InlineData("User's ID", "User’s ID", "Written")]
    [InlineData("Partner User ID", "partnerUserID", "Written")]
    [InlineData("Regio\u0301n", "Region", "Written")]
    [InlineData("API Key", "Your API Key", "Trimmed")]
    [InlineData("API Key", "Acme CRM API Key", "Trimmed")]
    [InlineData("Acme Subdomain", "Subdomain", "Trimmed")]
    [InlineData("AcmeCRM Subdomain", "Subdomain", "Trimmed")]
    [InlineData("API Key", "API Key (PAT or SAK)", "Trimmed")]
    [InlineData("Region (optional)", "Region", "Trimmed")]
    [InlineData("API Key", "API Keys", "SameWords")]
    [InlineData("Workspace ID", "ID of the Workspace", "SameWords")]
    [InlineData("Organization Id", "Organisation Identifier", "SameWords")]
    [InlineData("Personal Access Token", "PAT", "SameWords")]
    [InlineData("API Key", "Admin API Key", "Inside")]
    [InlineData("Account Subdomain", "Subdomain", "Inside")]
    [InlineData("Company", "Company Name", "Inside")]
    [InlineData("Username / Account Email", "User Name", "Inside")]
    [InlineData("Secret Key", "Secret Key or PAT", "Inside")]
    [InlineData("Subdomain", "Subdomian", "Misspelt")]
    [InlineData("Secret Key", "Sercet Key", "Misspelt")]
    [InlineData("Hostname", "Hsot Name", "Misspelt")]
    public void Names_of_one_field(string label, string name, string expected)
    {
        Assert.Equal(expected, MatchedFields.Likeness(label, name).ToString());
        Assert.Equal(expected, MatchedFields.Likeness(name, label).ToString());
    }

    [Theory]
    [InlineData("API Key", "API Token")]
    [InlineData("API Key", "API Secret")]
    [InlineData("Secret Key", "Client Secret Token")]
    [InlineData("Access Token", "Access Token Secret")]
    [InlineData("User ID", "Username")]
    [InlineData("User ID", "User Name")]
    [InlineData("Account ID", "Account Name")]
    [InlineData("Domain", "Subdomain")]
    [InlineData("Domain", "Domain URL")]
    [InlineData("Hostname", "Domain")]
    [InlineData("Username", "Email")]
    [InlineData("Public Key", "Private Key")]
    [InlineData("Company", "Company ID")]
    [InlineData("Key 1", "Key 2")]
    [InlineData("Client ID", "Client IP")]
    [InlineData("Host", "Post")]
    [InlineData("API Key", "")]
    [InlineData("API Key", "—")]
    public void Names_of_two_fields(string label, string name)
    {
        Assert.Equal(LabelLikeness.Different, MatchedFields.Likeness(label, name));
        Assert.Equal(LabelLikeness.Different, MatchedFields.Likeness(name, label));
    }
}
