using System.Text;
using LinkHub.Guides.Text;
using LinkHub.Themes;

namespace LinkHub.DocGen.Tests.BadInputs;

/// <summary>A small site of a host, TideGate, and a whitelabel partner, Orchard, with one guide to be spoilt.</summary>
/// <remarks>Its form asks for nothing, so that no guide is wrong for what it leaves out.</remarks>
internal sealed class BadSite : IDisposable
{
    public const string GuidePath = "guides/lumen/link-account/api-key.mdx";
    public const string Page = "connectors/lumen/guides/link-account/api-key/index.html";
    public const string Twin = "connectors/lumen/guides/link-account/api-key.md";

    private readonly TemporaryFolder _folder = new();

    public BadSite()
    {
        Write("linkhub.yaml", "host: {brand: tidegate, domains: [tidegate.example]}\n");
        Write("brands/tidegate/brand.yaml", "name: TideGate\nhub: TideGate Harbour\nwhitelabel: false\n");
        Write("brands/orchard/brand.yaml", "name: Orchard\nhub: Orchard Links\n");
        Write("connectors/lumen/lumen.connector.s1.yaml", """
            info: {key: lumen, title: Lumen}
            authentication:
              - custom:
                  type: custom
                  label: API Key
                  configFields:
                    - {key: apiKey, label: API Key, type: password, required: true, computed: true}
            """);
        Guide("Make a key and copy it.");
    }

    /// <summary>A path of the content folder on this machine.</summary>
    public string this[string path] => _folder["content/" + path];

    /// <summary>A path of the output folder on this machine.</summary>
    public string Out(string path) => _folder["out/" + path];

    public BadSite Write(string path, string text)
    {
        _folder.Write("content/" + path, text);
        return this;
    }

    /// <summary>A guide of this body; its first line is line 6 of the file.</summary>
    public BadSite Guide(string body) =>
        Write(GuidePath, $"---\ntitle: Connect Lumen\ndescription: How to connect.\n---\n\n{body}\n");

    public SiteBuildResult Build(bool isChecked = true) =>
        SiteBuild.Run(new SiteBuildOptions(_folder["content"], _folder["out"])
        {
            IsChecked = isChecked,
            Threads = 2,
            Themes = new ThemeOptions { Limit = TimeSpan.FromSeconds(1) },
        });

    /// <summary>Findings one a line: id, place in the content, message.</summary>
    public static string Findings(SiteBuildResult result) =>
        string.Join('\n', result.Diagnostics.Where(d => d.Severity != Severity.Hint)
            .Select(d => $"{d.Rule.Id} {d.Span} {d.Message}"));

    public string Read(string path) => File.ReadAllText(Out(path));

    /// <summary>Every file of a hub as one text, each after its path.</summary>
    public string Everything(string brand) => string.Concat(TemporaryFolder.Snapshot(Out(brand))
        .Select(file => $"{file.Key}\n{new UTF8Encoding(false).GetString(file.Value)}\n"));

    public void Dispose() => _folder.Dispose();
}
