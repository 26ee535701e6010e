
namespace LinkHub.Fuzz.Mutations;

/// <summary>Words and signs that the formats give a meaning to.</summary>
internal static class Dictionary
{
    public static readonly string[] Tokens =
    [
        .. Markup(), .. Addresses(), .. Yaml(), .. Keys(), .. Styles(), .. Words(),
    ];

    /// <summary>What opens something and what closes it.</summary>
    public static readonly (string Open, string Close)[] Pairs =
    [
        ("<b>", "</b>"), ("<strong>", "</strong>"), ("<em>", "</em>"), ("<del>", "</del>"), ("<b><i>", "</b></i>"),
        ("<div>\n", "\n</div>"), ("<section data-guide-section>\n", "\n</section>"), ("<Steps>\n", "\n</Steps>"),
        ("<Step title=\"x\">\n", "\n</Step>"), ("<a href=\"/a\">", "</a>"), ("[", "](/b)"), ("![", "](/i.png)"), ("**", "**"),
        ("*", "*"), ("_", "_"), ("`", "`"), ("~~", "~~"), ("> ", "\n"), ("- ", "\n"), ("1. ", "\n"), ("{", "}"), ("(", ")"),
        ("<ul><li>", "</li></ul>"), ("<table><tr><td>", "</td></tr></table>"), ("<Tabs><Tab title=\"x\">", "</Tab></Tabs>"),
        ("<Accordion title=\"x\">", "</Accordion>"), ("<details><summary>x</summary>", "</details>"), ("<p>", "</p>"),
        ("<Card title=\"x\" href=\"/x\">", "</Card>"), ("<Tooltip tip=\"x\">", "</Tooltip>"), ("<span>", "</span>"),
        ("<Warning>", "</Warning>"), ("<div data-whitelabel-hide>\n", "\n</div>"), ("<code>", "</code>"), ("<kbd>", "</kbd>"),
        ("\n```\n", "\n```\n"), ("\n````mdx\n", "\n````\n"), ("<!--", "-->"), ("{/*", "*/}"), ("\"", "\""), ("'", "'"),
        ("{\"", "\"}"), ("<g>", "</g>"), ("<svg>", "</svg>"), ("<h2>", "</h2>"), ("\n## ", "\n"), ("  ", ""), ("<u>", "</u>"),
        ("@media print {", "}"), (":is(", ")"), ("<sup>", "</sup>"), ("<blockquote>", "</blockquote>"), ("<figure>", "</figure>"),
        ("(?:", ")"), ("(", ")+"), ("[a-", "]"), ("<CodeGroup>\n", "\n</CodeGroup>"), ("<Frame>", "</Frame>"),
    ];

    private static string[] Markup() =>
    [
        "<", ">", "</", "/>", "<!", "<!--", "-->", "<![CDATA[", "]]>", "<?", "<>", "</>", "<a", "<b>", "</b>", "<br/>", "<br>",
        "<hr/>", "<img src=\"/i.png\" alt=\"a\" />", "<a href=\"/accounts\">", "</a>", "<script>", "</script>", "<style>", "</style>",
        "<iframe src=\"https://www.example.com/x\"></iframe>", "<form action=\"//x\">", "<input name=a>", "<svg onload=x>", "<math>",
        "<table>", "</table>", "<tr>", "<td>", "<th>", "<ul>", "<li>", "</li>", "<p>", "</p>", "<div>", "</div>", "<h1>", "<h2>x</h2>",
        "<Steps>", "</Steps>", "<Step title=\"a\">", "<Step>", "</Step>", "<Tabs>", "<Tab title=\"a\">", "<Note>", "</Note>", "<Frame>",
        "<SaveTheKey />", "<Unknown />", "<x.y />", "<x:y />", "<template>", "<textarea>", "<title>", "<noscript>", "<object>", "<base>",
        "<details>", "<summary>", "<video>", "<pre>", "<code>", "<kbd>x</kbd>", "<Icon icon=\"x\" />", "<dl><dt>a</dt><dd>b</dd></dl>",
        " style=\"x:y\"", " onclick=\"x\"", " class=\"hub\"", " id=\"form\"", " name=\"x\"", " title='", " data-whitelabel-hide",
        " data-guide-scopes=\"a b\"", " data-guide-step", " data-guide-display-scopes-list=\"true\"", " hidden", " tabindex=1",
        "[", "]", "(", ")", "![", "](", "[a](", "[^1]", "[^1]: x\n", "[a]: /b\n", "`", "``", "```", "~~~", "*", "**", "***", "_", "__",
        "~~", "\\", "\\\\", "|", "| a | b |\n|---|---|\n| c | d |\n", "# ", "## ", "###### ", "- ", "+ ", "* ", "1. ", "1) ", "999999999. ",
        "- [ ] ", "- [x] ", "> ", ">> ", "---", "===", "***\n", "    ", "\t", "  \n", "\n\n", "&amp;", "&lt;", "&#0;", "&#x110000;",
        "&#xD800;", "&#38;#60;", "&nbsp;", "&;", "&CounterClockwiseContourIntegral;", "{", "}", "{}", "{{", "{/*", "*/}", "{/* x */}",
        "{brand.name}", "{brand.hub}", "{brand.url}", "{brand.supportEmail}", "{provider.name}", "{method.label}", "{brand}", "{a.b.c}",
        "{`a`}", "{<b/>}", "import x from 'y'\n", "export const a = 1\n", "{/* guidecheck-ignore LH301 */}", "<!-- guidecheck-ignore -->",
        "# guidecheck-ignore LH105\n", "{/* guidecheck-disable */}", "Fill out the following fields", "Linking the Account from the Hub",
        "#### Step 2: Enter your key\n", "**API Key**", "(Optional)", "<strong>API Key</strong>", ":::", "::x", "$x$", "^", "==x==",
    ];

    private static string[] Addresses() =>
    [
        "javascript:alert(1)", "java\tscript:alert(1)", "&#106;avascript:x", "data:text/html,x", "data:image/svg+xml;base64,PHN2Zy8+",
        "vbscript:x", "file:///etc/passwd", "blob:x", "//evil.example/x", "\\\\evil.example", "https://evil.example/?a=b&c=d#e",
        "http://user:secret@host.example/", "https://[::1]/", "https://ex ample/", "mailto:a@b.example", "tel:+1", "#", "#x", "?x", "/",
        "..", "../../x", "/accounts", "/accounts#no-such", "/guides/keap", "%", "%2e%2e/", "%zz", "%00", "https://xn--a.example/", "ftp://x",
        "https://harborline.example/", "https://api.harborline.example/connect", "HTTPS://X", "https:x", "a:b", ":", "www.example.com",
        "https://a.example/(b)", "<https://a.example>", "<a@b.example>", "https://a.example/\"x", "https://ä.example/ö", "https://a.example:99999/",
    ];

    private static string[] Yaml() =>
    [
        ": ", "- ", "? ", "| ", "|\n", ">\n", "|2-\n", ">+\n", "&a ", "*a", "*missing", "<<: *a\n", "!!binary x", "!x ", "!<tag:x>", "%YAML 1.2\n",
        "---\n", "...\n", "{}", "[]", "{a: 1, a: 2}", "[,]", "\"", "'", "''", "\"\\u0000\"", "\"\\uD800\"", "\"\\x9\"", "~", "null", "true", "yes",
        "0x1F", "1e999", ".inf", "-1", "99999999999999999999", "2026-02-30", "# x", " #", "@", "`", "\t- ", "$ref: x\n", "$ref: keap.contacts\n",
        "$ref: ../../x\n", "$ref: [a]\n", "a: &b\n  c: *b\n", "key: key\n", "\"\\\n", "? [a]\n: b\n", "''''", "a: >-\n\n\n", "\u2028", "\u0085",
    ];

    private static string[] Keys() =>
    [
        "title: ", "description: ", "connector: keap\n", "auth: ", "kind: link-account\n", "slug: ", "slug: ../x\n", "draft: true\n", "verified: 2026-01-01\n",
        "whitelabelHide: true\n", "brands: [fernbank]\n", "info:\n", "key: ", "label: ", "type: select\n", "type: ", "options: []\n", "required: false\n",
        "validation: {pattern: \"(a+)+$\"}\n", "pattern: \"^[a-z\"\n", "format: email\n", "configFields:\n", "authentication:\n", "actions:\n",
        "scopeDefinitions:\n", "requiredScopes: [a, b]\n", "support: {guides: {config: {sections: []}}}\n", "steps: [{title: x}]\n", "host: {brand: x}\n",
        "terms: {a: b, b: a}\n", "terms: {\"\": x}\n", "functional: [https://x.example]\n", "redirects: [{from: /a, to: /b}]\n", "limits: {depth: 1}\n",
        "limits: {guideBytes: 0}\n", "languages: [en, de, fr, xx]\n", "iframeHosts: [www.example.com]\n", "roots: {guides: ..}\n", "roots: {pages: /}\n",
        "theme: look\n", "theme: ../x\n", "templates: {brands: true}\n",
        "checks: {rules: {LH105: off}}\n", "checks: {paths: [{path: \"**\", rules: {LH301: hint}}]}\n", "accent: \"#fff\"\n", "accent: red\n", "radius: -1\n",
        "font: \"x;}\"\n", "logo: ../../x.svg\n", "basePath: /a/../b/\n", "url: javascript:x\n", "mode: post\n", "endpoint: https://api.example/x\n",
        "parentOrigins: [\"*\"]\n", "providers: {include: []}\n", "scopes: [a]\n", "direction: rtl\n", "name: \"<b>\"\n", "forbidden: [a]\n", "indexing: maybe\n",
        "auth_mode: OAUTH2\n", "credentials: {a: {type: string}}\n", "connection_config: {b: {type: string, pattern: \"x\"}}\n", "alias: keap\n",
    ];

    private static string[] Styles() =>
    [
        "@import url(//x);", "url(https://evil.example/x)", "@font-face { src: url(x) }", "/*", "*/", "expression(x)", "</style>", "{", "}", ";", "\\3c",
        "content: \"\\48 arborline\"", "--a: b;", "!important", ".form-done { display: block }", "@media", "<use href=\"//x\"/>", "<foreignObject>",
        "<text>Harborline</text>", "<image href=\"data:image/png;base64,AA==\"/>", "<!DOCTYPE svg [<!ENTITY a \"b\">]>", "&a;", "<animate/>", "<set/>",
        " xmlns:x=\"y\"", " x:href=\"javascript:y\"", " viewBox=\"0 0 0 0\"", " width=\"1e9\"", "<style>@import 'x'</style>", "<script/>", "<metadata>",
    ];

    private static string[] Words() =>
    [
        "Harborline", "harborline", "HARBORLINE", "Harborline Hub", "harborline.example", "Harbor\u00ADline", "H&#97;rborline", "Harbor<b>line</b>",
        "%48arborline", "Ηarborline", "Fernbank", "Keap", "PAT", "SAK", "API Key", "OAuth 2.0", "Organization Slug", "password", "token", "sk_live_0123456789abcdefghijkl",
        "AKIAIOSFODNN7EXAMPLE", "eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.c2lnbmF0dXJlLXNpZ25hdHVyZQ", "-----BEGIN PRIVATE KEY-----", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "🔑", "👩‍👩‍👧", "é", "e\u0301", "ﬀ", "ß", "İ", "ı", "\u202E", "\u200B", "\uFEFF", "中文", "العربية", "0", "-0", "1.0", "18446744073709551616",
    ];
}
