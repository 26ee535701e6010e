using FsCheck;
using FsCheck.Fluent;
using LinkHub.Guides.Matching;

namespace LinkHub.Guides.Tests.Matching;

public sealed class FieldMatchTests
{
    private static readonly string[] Names =
    [
        "API Key", "API key", "Your API Key", "Admin API Key", "API Token", "Client ID", "Client Id", "Client Secret",
        "Subdomain", "Acme Subdomain", "Domain", "Username", "User Name", "Email", "Subdomian", "Region",
    ];

    [Theory]
    [InlineData("A,B", "A,B", "A=A Exact, B=B Exact")]
    [InlineData("Key,Admin Key", "Admin Key,Key", "Key=Key Exact, Admin Key=Admin Key Exact")]
    [InlineData("API Key,Admin API Key", "Admin API Key", "Admin API Key=Admin API Key Exact, -API Key")]
    [InlineData("Client ID,Secret", "Secret,API Key", "Secret=Secret Exact, -Client ID, +API Key")]
    [InlineData("API Key", "API Key,API key", "API Key=API Key Exact, API Key=API key Written")]
    [InlineData("API Key", "API Key,Admin API Key", "API Key=API Key Exact, +Admin API Key")]
    [InlineData("API Key,API Key", "API Key,API Key", "API Key=API Key Exact, API Key=API Key Exact")]
    [InlineData("", "Team,team", "+Team")]
    public void Gives_each_field_a_name_of_its_own(string labels, string names, string expected) =>
        Assert.Equal(expected, MatchedFields.Drawn(MatchedFields.Of(Split(labels), Split(names))));

    [Fact]
    public void Finds_the_same_fields_in_whatever_order_the_guide_has_their_names() =>
        Prop.ForAll(Lists(), Lists(), (labels, names) =>
            Found(labels, names).SequenceEqual(Found(labels, names.Reverse()))).QuickCheckThrowOnFailure();

    [Fact]
    public void Loses_no_field_and_no_name() =>
        Prop.ForAll(Lists(), Lists(), (labels, names) =>
        {
            var match = MatchedFields.Of(labels, names);
            var fields = match.Pairs.Select(pair => pair.Field).Concat(match.Missing);
            var claims = match.Pairs.Select(pair => pair.Claim).Concat(match.Unknown.Select(name => name.Claim));
            return labels.All(label => fields.Any(field => field.Label.Value == label))
                && names.All(name => claims.Any(claim => Folded(claim.Label.Value) == Folded(name)));
        }).QuickCheckThrowOnFailure();

    // Of two names that are only somewhat like a label the first gets it.
    private static IEnumerable<string> Found(string[] labels, IEnumerable<string> names) =>
        MatchedFields.Of(labels.Distinct(), names).Pairs
            .GroupBy(pair => pair.Field.Label.Value)
            .Select(pairs => (Label: pairs.Key, Best: pairs.Min(pair => pair.Likeness)))
            .Where(field => field.Best <= LabelLikeness.Trimmed)
            .Select(field => $"{field.Label} {field.Best}");

    private static string Folded(string name) => string.Concat(WordForms.Split(name));

    private static Arbitrary<string[]> Lists() => Gen.Elements(Names).ArrayOf().ToArbitrary();

    private static string[] Split(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries);
}
