using LinkHub.DocGen.Whitelabel;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Tests.Whitelabel;

public sealed class DecidedScopesTests
{
    [Theory]
    [InlineData("", "", "", "reader")]
    [InlineData("people:read", "", "", "base people:read")]
    [InlineData("people:admin", "", "", "base people:admin people:read people:write")]
    [InlineData("", "list_people", "", "base people:read")]
    [InlineData("", "edit_person", "", "base key:only people:read people:write")]
    [InlineData("", "unknown", "", "base")]
    [InlineData("people:admin", "list_people", "circle:a", "base circle:a circle:b")]
    public void Scopes_are_decided_by_the_build_then_the_brand(
        string scopes, string actions, string requested, string expected)
    {
        var brand = TestHubs.Brand("partner", "Orchard", "Orchard Links", isWhitelabel: true) with
        {
            Scopes = List(scopes),
            Actions = List(actions),
        };

        var selection = DecidedScopes.For(
            Lumen, Lumen.Methods[0], brand, [.. List(requested).Select(scope => scope.Value)]);

        Assert.Equal(expected, selection.IsDecided ? string.Join(' ', selection.Selected) : "reader");
        Assert.True(selection.Shows([]));
        Assert.Equal(
            !selection.IsDecided || expected.Contains("people:read", StringComparison.Ordinal),
            selection.Shows(["x", "people:read"]));
    }

    private static Connector Lumen { get; } = new(
        TestHubs.At("lumen"), TestHubs.At("Lumen"), new SourceFile("connectors/lumen.yaml", ""), DefinitionFormat.Native)
    {
        Methods =
        [
            new(new(AuthType.Custom, TestHubs.At("x").Span), TestHubs.At("API Key"), TestHubs.At("x").Span)
            {
                Key = TestHubs.At("custom"),
                RequiredScopes = List("base"),
            },
        ],
        ScopeDefinitions =
        [
            new(TestHubs.At("people:admin"), Description: null, List("people:write")),
            new(TestHubs.At("people:write"), Description: null, List("people:read")),
            new(TestHubs.At("circle:a"), Description: null, List("circle:b")),
            new(TestHubs.At("circle:b"), Description: null, List("circle:a")),
        ],
        Actions =
        [
            new(TestHubs.At("list_people"), TestHubs.At("List people"), TestHubs.At("x").Span)
            {
                RequiredScopes = List("people:read"),
            },
            new(TestHubs.At("edit_person"), TestHubs.At("Edit a person"), TestHubs.At("x").Span)
            {
                RequiredScopes = List("people:write"),
                AuthRequirements = new Dictionary<string, IReadOnlyList<Located<string>>>
                {
                    ["custom"] = List("key:only"),
                    ["oauth2"] = List("oauth:only"),
                },
            },
        ],
    };

    private static Located<string>[] List(string values) =>
        [.. values.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(TestHubs.At)];
}
