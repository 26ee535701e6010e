using static LinkHub.DocGen.Tests.Growth.GrowthCase;



namespace LinkHub.DocGen.Tests.Growth;

/// <summary>What definitions, settings and many files repeat.</summary>
internal static class SettingGrowth
{
    private const string Page = "---\ntitle: Page #\ndescription: A page.\n---\n\nSee [another](/p0) and [one](/p#).\n";

    public static IEnumerable<GrowthCase> All() =>
    [
        Method("fields", 60, n => "      configFields:\n" + Repeat(Field, n)),
        Method("fields of one label", 60, n => "      configFields:\n" + Repeat(Field.Replace("Key #", "Key", StringComparison.Ordinal), n)),
        Method("hidden fields", 60, n => "      configFields:\n" + Repeat(Field.Replace("required", "hidden", StringComparison.Ordinal), n)),
        Method("fields with conditions", 40, n => "      configFields:\n" + Repeat("        - {key: k#, label: Key #, type: text, required: false, displayCondition: {field: k0, equals: a}}\n", n)),
        new("fields that the guide names", 30, n =>
        [
            (DefinitionPath, DefinitionOf("      configFields:\n" + Repeat(Field, n))),
            (GuidePath, Guide(Linking(Repeat("- **Key #**\n", n)))),
        ]),
        new("fields that the guide names otherwise", 30, n =>
        [
            (DefinitionPath, DefinitionOf("      configFields:\n" + Repeat(Field, n))),
            (GuidePath, Guide(Linking(Repeat("- **Secret Value #**\n", n)))),
        ]),
        new("fields and steps", 30, n =>
        [
            (DefinitionPath, DefinitionOf("      configFields:\n" + Repeat(Field, n))),
            (GuidePath, Guide(Repeat("<Step title=\"Copy the Key #\">\n\nCopy the **Key #** here.\n\n</Step>\n", n))),
        ]),
        Body("names of no field", 60, n => Linking(Repeat("- **Name #**\n", n))),
        Body("fields that prose names", 60, n => Repeat("Paste it into the **Name #** field.\n\n", n)),
        Method("options", 200, n => "      configFields:\n        - key: k\n          label: Key\n          type: select\n          required: true\n          options:\n" + Repeat("            - {value: v#, label: Value #}\n", n)),
        Method("notices", 100, n => "      configNotices:\n" + Repeat("        - {key: n#, type: info, position: top, description: Notice #}\n", n)),
        Method("scopes of a method", 200, n => "      requiredScopes: [" + Repeat("s#, ", n) + "]\n"),
        new("scope definitions", 150, n => [(DefinitionPath, DefinitionOf("      configFields: []\n") + "scopeDefinitions:\n" + Repeat("  s#: {description: Scope #}\n", n))]),
        new("scopes that include others", 60, n => [(DefinitionPath, DefinitionOf("      configFields: []\n") + "scopeDefinitions:\n  s0: {description: a}\n" + Repeat("  t#: {description: b, includes: [s0, t0]}\n", n))]),
        new("actions", 80, n => [(DefinitionPath, DefinitionOf("      configFields: []\n") + "actions:\n" + Repeat("  - {actionId: a#, actionType: list, label: Action #, requiredScopes: [s#]}\n", n))]),
        new("methods", 30, n => [(DefinitionPath, DefinitionOf("      configFields: []\n") + Repeat("  - m#:\n      type: custom\n      label: Method #\n      configFields: []\n", n))]),
        new("methods of one label", 30, n => [(DefinitionPath, DefinitionOf("      configFields: []\n") + Repeat("  - m#:\n      type: custom\n      label: Method\n      configFields: []\n", n))]),
        new("unknown keys", 150, n => [(DefinitionPath, Definition + Repeat("unknown#: 1\n", n))]),
        new("keys that stand twice", 150, n => [(DefinitionPath, Definition + Repeat("baseUrl: a\n", n))]),
        new("aliases", 25, n => [(DefinitionPath, Definition + "x: &x {a: b}\n" + Repeat("y#: *x\n", n))]),
        new("anchors", 200, n => [(DefinitionPath, Definition + Repeat("y#: &a# b\n", n))]),
        new("aliases of nothing", 60, n => [(DefinitionPath, Definition + Repeat("y#: *nothing\n", n))]),
        new("nested YAML", 70, n => [(DefinitionPath, Definition + "x: " + Repeat("[", n) + Repeat("]", n) + "\n")]),
        new("a long scalar", 20_000, n => [(DefinitionPath, Definition + "x: " + new string('a', n) + "\n")]),
        new("lines of a scalar", 800, n => [(DefinitionPath, Definition + "x: >\n" + Repeat("  a#\n", n))]),
        new("partials", 20, n => [(DefinitionPath, Definition), .. Numbered(n, "connectors/lumen/lumen.p#.s1.partial.yaml", "- {actionId: a#, actionType: list}\n")]),
        new("connectors", 20, n => Numbered(n, "connectors/c#/c#.connector.s1.yaml", Definition.Replace("lumen", "c#", StringComparison.Ordinal).Replace("Lumen", "C #", StringComparison.Ordinal))),
        new("guides", 15, n => Numbered(n, "connectors/c#/c#.connector.s1.yaml", Definition.Replace("lumen", "c#", StringComparison.Ordinal).Replace("Lumen", "C #", StringComparison.Ordinal))
            .Concat(Numbered(n, "guides/c#/link-account/api-key.mdx", Guide("Open C # and copy.").Replace("Lumen", "C #", StringComparison.Ordinal)))),
        new("guides of no method", 20, n => Numbered(n, "guides/none/link-account/g#.mdx", Guide("Text #."))),
        new("pages", 15, n => Numbered(n, "pages/p#.mdx", Page)),
        new("providers of Nango", 40, n => [("connectors/providers.yaml", Repeat("provider-#:\n  display_name: Provider #\n  auth_mode: API_KEY\n  categories: [a]\n", n))]),
        new("fields of Nango", 60, n => [("connectors/providers.yaml", "one:\n  display_name: One\n  auth_mode: API_KEY\n  connection_config:\n" + Repeat("    f#: {type: string, title: Field #, pattern: '^a', example: b}\n", n))]),
        new("aliases of Nango", 40, n => [("connectors/providers.yaml", "one: {display_name: One, auth_mode: API_KEY}\n" + Repeat("p#: {display_name: P #, alias: one}\n", n))]),
        new("a chain of Nango's aliases", 20, n => [("connectors/providers.yaml", "q: {display_name: One, auth_mode: API_KEY}\np0: {display_name: P, alias: q}\n" + string.Concat(Enumerable.Range(1, n).Select(i => $"p{i}: {{display_name: P {i}, alias: p{i - 1}}}\n")))]),
        new("front matter", 200, n => [(GuidePath, $"---\ntitle: A\ndescription: B\n{Repeat("k#: v\n", n)}---\n\na\n")]),
        new("a long title", 5_000, n => [(GuidePath, $"---\ntitle: {new string('a', n)}\ndescription: B\n---\n\na\n")]),
        new("redirects", 60, n => [("linkhub.yaml", Settings + "redirects:\n" + Repeat("  - {from: /a#, to: /b#}\n", n))]),
        new("a chain of redirects", 40, n => [("linkhub.yaml", Settings + "redirects:\n" + string.Concat(Enumerable.Range(0, n).Select(i => $"  - {{from: /a{i}, to: /a{i + 1}}}\n")))]),
        new("host's terms", 20, n => [("linkhub.yaml", "host:\n  brand: tidegate\n  domains: [tidegate.example]\n  terms:\n" + Repeat("    Term#x: Other#\n", n))]),
        new("host's domains", 30, n => [("linkhub.yaml", "host:\n  brand: tidegate\n  domains: [" + Repeat("d#.example, ", n) + "tidegate.example]\n")]),
        new("unknown settings", 100, n => [("linkhub.yaml", Settings + Repeat("unknown#: 1\n", n))]),
        new("links of a brand", 60, n => [("brands/orchard/brand.yaml", "name: Orchard\nhub: Orchard Links\nlinks:\n  header:\n" + Repeat("    - {text: L#, url: /accounts}\n", n))]),
        new("words of a language", 60, n => [("linkhub.yaml", Settings + "languages: [de]\n"), ("locales/de.yaml", "name: Deutsch\n" + Repeat("unknown#: a\n", n))]),
        new("snippets", 30, n => [(GuidePath, Guide(Repeat("<Part#x />\n\n", n))), .. Numbered(n, "snippets/Part#x.mdx", "Text #.\n")]),
        new("uses of a snippet", 100, n => [(GuidePath, Guide(Repeat("<Part />\n\n", n))), ("snippets/Part.mdx", "Text.\n")]),
    ];

    private const string Field = "        - {key: k#, label: Key #, type: text, required: true}\n";
    private const string Settings = "host: {brand: tidegate, domains: [tidegate.example]}\n";

    private static string Linking(string items) =>
        "<section data-guide-section data-guide-scopes=\"\">\n\n## Link your account\n\nEnter:\n\n" + items + "\n</section>";

    private static IEnumerable<(string Path, string Text)> Numbered(int count, string path, string text) =>
        Enumerable.Range(0, count).Select(i => i.ToString(System.Globalization.CultureInfo.InvariantCulture))
            .Select(i => (path.Replace("#", i, StringComparison.Ordinal), text.Replace("#", i, StringComparison.Ordinal)));
}
