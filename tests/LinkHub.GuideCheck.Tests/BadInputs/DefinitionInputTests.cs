
namespace LinkHub.GuideCheck.Tests.BadInputs;

/// <summary>Definitions that are wrong, hostile or careless, one change to a sound one each, and all that is said of them.</summary>
public sealed class DefinitionInputTests
{
    private const string Path = "connectors/acme/acme.connector.s1.yaml";
    private const string Key = "key: subdomain";
    private const string Label = "label: Subdomain";
    private const string Hint = "placeholder: your-workshop";
    private const string Uses = """
        baseUrl: https://${credentials.subdomain}.acme.example/v1

        authentication:
          - custom:
              authorization: {type: apiKey, name: X-Acme-Key, in: header, value: $.credentials.apiKey}

        """;

    private const string Secret = "          secret: true\n";
    private const string Select = "label: Subdomain\n          type: select\n          options: ";
    private const string Text = "label: Subdomain\n          type: text";
    private const string Pem =
        """
        description: "-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA7bq3b1xW2c9hSk0QmT4vYz8LrJd5uNf6oEaXgHiPw1\nC3s7V0tRyZqB2KxMnD4eFjU9lOaGpW8hIvT5cQ1bN6mS3kLr7dXyAzEu0f\n-----END RSA PRIVATE KEY-----"
        """;

    // What is changed, into what, and each finding as "severity rule message".
    public static TheoryData<string, string, string> Careless => new()
    {
        { "type: text", "type: passwrod", "error bad-value `type` of the field cannot be `passwrod`" },
        { Key + "\n          label", "label", "error missing-key the field has no `key`" },
        { Key, "key: ''", "error missing-key `key` of the field is empty" },
        { Label, "label: '   '", "error missing-key `label` of the field is empty\nwarning label-case the guide writes `Subdomain` for the form's `subdomain`" },
        {
            Label, "label: API Key", """
            warning secret-unmarked `API Key` sounds secret and is shown while it is typed
            warning ambiguous-labels the form has two fields that read `API Key`
            error unknown-field the form has no field `Subdomain`
            error missing-field the list of fields leaves out `API Key`
            """
        },
        { Label, "label: Subdomain 🔑", "warning label-case the guide writes `Subdomain` for the form's `Subdomain 🔑`" },
        { Label, "label: النطاق", "error label-differs the guide says `Subdomain` where the form says `النطاق`" },
        { Text, Select + "[]", "error select-without-options a select field has no options" },
        { Text, Select + "[{value: a, label: A}, {value: a, label: B}]", "error duplicate-key two options have the value `a`" },
        { Text, Select + "[{value: a, label: '<img src=x>'}]", "" },
    };

    public static TheoryData<string, string, string> Hostile => new()
    {
        { Key, "key: __proto__", "error reserved-name the field cannot be called `__proto__`, browsers reserve that name\nwarning unused-field nothing uses the field `__proto__`" },
        { Key, "key: a b", "error bad-value the field cannot be called `a b`\nwarning unused-field nothing uses the field `a b`" },
        { Key, """key: '"><'""", "error bad-value the field cannot be called `\"><`\nwarning unused-field nothing uses the field `\"><`" },
        { Label, "label: <b>Site</b>", "hint label-style the label `<b>Site</b>` holds markup, which is shown as it is\nerror label-differs the guide says `Subdomain` where the form says `<b>Site</b>`" },
        { "link: https://docs.northwind.example", "link: javascript:x//docs", "error unsafe-address `javascript:x//docs/connectors/acme/guides/link-account/api-key/` is not a safe link and is left out" },
        { "  version: 1.0.0", "  assets: {icon: 'javascript:x'}", "error unsafe-address `javascript:x` is not an icon of this site and is left out" },
        { "  version: 1.0.0", "  assets: {icon: 'http://a.example/x.svg'}", "error unsafe-address `http://a.example/x.svg` is not an icon of this site and is left out" },
        { Hint, "description: ghp_16C7e42F292c6912E7710c838347Ae178B4a", "error live-secret this looks like a GitHub token that somebody uses" },
        { Hint, Pem, "error live-secret this looks like a private key that somebody uses" },
        { Secret, Secret + "          placeholder: sk_live_9fQ2mZ7xK4vT1bN8cR5wY3dL\n", "error live-secret this looks like a Stripe secret key that somebody uses" },
        { Secret, Secret + "          value: q8Zr2Vn9Kb4Xw7\n", "error secret-shown the secret field `API Key` is filled in for everybody" },
    };

    public static TheoryData<string, string> Patterns => new()
    {
        { "(", "error pattern-invalid browsers refuse the pattern: the group is never closed" },
        { "(a+)+$", "error pattern-slow a form hangs on `a` typed 28 times" },
        { "(?i)abc", "error pattern-invalid browsers refuse the pattern: `(?i)` is unknown to them" },
        { @"\A[a-z]+\z", @"error pattern-invalid browsers refuse the pattern: `\A` is unknown to them" },
        { "(?<=a)b", "warning pattern-differs Safari before 16.4 does not know `(?<=` and `(?<!`" },
        { "^[a-z-]+$", "" },
        { "[a-z]*", "hint pattern-differs the pattern takes an empty value, the required field does not" },
    };

    [Theory]
    [MemberData(nameof(Careless))]
    [MemberData(nameof(Hostile))]
    public void A_change_is_found_where_it_is(string sound, string changed, string findings) =>
        Assert.Equal(findings, Said(sound, changed), ignoreLineEndingDifferences: true);

    [Theory]
    [MemberData(nameof(Patterns))]
    public void A_pattern_is_judged_as_browsers_do(string pattern, string findings) =>
        Assert.Equal(findings, Said(Hint, $"validation: {{pattern: '{pattern}'}}"));

    [Fact]
    public void A_very_long_label_is_cut_in_every_message()
    {
        var said = Said(Label, "label: " + new string('S', 10_000)).Split('\n');
        Assert.Equal(2, said.Length);
        Assert.All(said, line => Assert.InRange(line.Length, 60, 200));
    }

    [Fact]
    public void A_very_long_pattern_and_very_many_options_are_no_wait()
    {
        var pattern = string.Concat(Enumerable.Repeat("a?", 50_000));
        Assert.StartsWith("error pattern-slow the pattern is longer", Said(Hint, $"validation: {{pattern: '{pattern}'}}"), StringComparison.Ordinal);
        var options = string.Join(", ", Enumerable.Range(0, 10_000).Select(i => $"{{value: v{i}, label: L{i}}}"));
        Assert.Equal("", Said(Text, $"{Select}[{options}]"));
    }

    private static string Said(string sound, string changed)
    {
        using var folder = new CheckFolder();
        var definition = folder.Read(Path)
            .Replace("authentication:\n  - custom:\n", Uses.ReplaceLineEndings("\n"), StringComparison.Ordinal)
            .Replace("secret: false\n", $"secret: false\n          {Hint}\n", StringComparison.Ordinal);
        Assert.Contains(sound, definition, StringComparison.Ordinal);
        var at = definition.IndexOf(sound, StringComparison.Ordinal);
        folder.Write(Path, definition[..at] + changed + definition[(at + sound.Length)..]);
        return string.Join('\n', folder.Findings().Select(finding =>
            $"{finding.Severity.ToString().ToLowerInvariant()} {finding.Rule.Name} {finding.Message}"));
    }
}
