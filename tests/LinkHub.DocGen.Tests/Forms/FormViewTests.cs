using LinkHub.DocGen.Forms;
using LinkHub.DocGen.Html;
using LinkHub.DocGen.Tests.Pages;
using LinkHub.DocGen.Tests.Whitelabel;
using LinkHub.DocGen.Words;
using LinkHub.Guides.Brands;
using LinkHub.Guides.Connectors.Native;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Tests.Forms;

public sealed class FormViewTests
{
    [Theory]
    [InlineData("type: text, secret: false", "Line text")]
    [InlineData("type: text", "Line password")]
    [InlineData("type: password, secret: false", "Line password")]
    [InlineData("type: text_area, secret: false", "Area text")]
    [InlineData("type: text, secret: false, validation: {format: email}", "Line email email")]
    [InlineData("type: text, secret: false, validation: {format: url}", "Line url url")]
    [InlineData("type: text, secret: false, validation: {format: uri}", "Line text url")]
    [InlineData("type: text, secret: false, validation: {format: date}", "Line date")]
    [InlineData("type: text, secret: true, validation: {format: email}", "Line password")]
    [InlineData(@"type: text, secret: false, validation: {pattern: '^\d{6,8}$'}", "Line text numeric")]
    [InlineData("type: text, secret: false, validation: {pattern: '^[0-9a-f]+$'}", "Line text")]
    [InlineData("type: select, options: [{value: a, label: A}, {value: b, label: B}]", "Cards text")]
    [InlineData("type: select, options: [{value: a}, {value: b}, {value: c}, {value: d}]", "List text")]
    [InlineData("type: text, secret: false, readOnly: true, value: x", "Copy text")]
    public void A_field_has_the_control_that_its_value_needs(string field, string control)
    {
        var view = Assert.Single(Form($"        - {{key: k, label: K, {field}}}").Fields);
        Assert.Equal(control, string.Join(' ', new[] { $"{view.Control}", view.InputType, view.InputMode }.OfType<string>()));
    }

    [Fact]
    public void A_secret_is_never_filled_in_beforehand_and_other_values_are()
    {
        var form = Form("""
                    - {key: token, label: Token, type: text, value: abc}
                    - {key: region, label: Region, type: text, secret: false, value: eu}
            """);
        Assert.Equal([null, "eu"], form.Fields.Select(field => field.Value));
    }

    [Fact]
    public void Keys_that_differ_in_signs_alone_have_ids_of_their_own() => Assert.Equal(
        ["f-apikey", "f-apikey-2", "f-part", "f-part-4"],
        Form("""
                    - {key: apiKey, label: A, type: text}
                    - {key: api.key, label: B, type: text}
                    - {key: "$", label: C, type: text}
                    - {key: "%", label: D, type: text}
            """).Fields.Select(field => field.Id));

    [Theory]
    [InlineData("'[a-z]+'", "[a-z]+")]
    [InlineData("'('", null)]
    [InlineData("'(?i)a'", null)]
    public void A_pattern_that_no_browser_takes_is_not_written(string written, string? shown) => Assert.Equal(
        shown, Form($"        - {{key: k, label: K, type: text, validation: {{pattern: {written}}}}}").Fields[0].Pattern);

    [Theory]
    [InlineData(ConnectMode.Post, "https://api.lumen.example/connect/", "post https://api.lumen.example/connect/form")]
    [InlineData(ConnectMode.Message, "https://api.lumen.example/connect", "message ")]
    [InlineData(ConnectMode.Preview, null, "preview ")]
    [InlineData(ConnectMode.Post, null, "preview ")]
    public void Only_a_form_that_posts_has_an_address(ConnectMode mode, string? endpoint, string expected)
    {
        var target = new FormTarget(new ConnectSettings(mode, endpoint, []), "lumen", "api-key", "link-account");
        Assert.Equal(expected, $"{target.Mode} {target.FormAction}");
    }

    [Fact]
    public void A_form_brings_only_the_words_that_it_can_come_to_need()
    {
        var preview = FormMessages.Of(Form("        - {key: k, label: K, type: text, validation: {format: uuid}}"));
        Assert.Contains("data-say-uuid", preview.Keys);
        Assert.DoesNotContain("data-say-email", preview.Keys);
        Assert.DoesNotContain("data-say-sending", preview.Keys);
        Assert.All(preview.Values, text => Assert.DoesNotContain("{brand}", (string)text, StringComparison.Ordinal));
    }

    private static FormView Form(string fields)
    {
        var file = new SourceFile("lumen.connector.s1.yaml", $$"""
            info: {key: lumen, title: Lumen}
            authentication:
              - custom:
                  type: custom
                  label: API Key
                  configFields:
            {{fields.Replace("\r\n", "\n", StringComparison.Ordinal)}}

            """);
        var connector = ConnectorYamlReader.Read(file, _ => null, [])!;
        var writing = new PageWriting(
            TestHubs.Page(TestHubs.Own), SmallHub.Links, "embed/lumen/api-key/", Wording.English, MarkupOptions.Default, new());
        return FormView.Of(connector, connector.Methods[0], GuideKind.LinkAccount, "api-key", writing);
    }
}
