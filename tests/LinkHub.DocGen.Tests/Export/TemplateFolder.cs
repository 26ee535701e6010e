using LinkHub.DocGen.Export;
using LinkHub.Guides.Text;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.DocGen.Tests.Export;

/// <summary>A content folder beside a folder of templates, and what they make of it.</summary>
internal sealed class TemplateFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public void WriteKeap()
    {
        Write("content/linkhub.yaml", "language: en\n");
        Write("content/connectors/keap/keap.connector.s1.yaml", """
            info: {title: Keap, key: keap, version: 1.0.0, description: Keap account}
            authentication:
              - custom:
                  type: custom
                  label: API Key
                  configFields:
                    - {key: key, label: 'API "Key"', type: text, required: true, secret: false}
            """);
        Write("content/guides/keap/api-key.mdx", """
            ---
            title: Link Keap & "more"
            description: Two <steps>.
            connector: keap
            auth: API Key
            ---

            ## Make a key

            <Steps>
              <Step title="Open">
                Open [the **settings**](https://keap.example/?a=1&b=2).
              </Step>
            </Steps>

            ![A key](/images/key.png)
            """);
    }

    public void WriteBrands()
    {
        Write("content/linkhub.yaml", "host:\n  brand: larch\n");
        Write("content/brands/larch/brand.yaml", "name: Larchmont\nhub: Larchmont Link\nwhitelabel: false\n");
        Write("content/brands/fern/brand.yaml", "name: Fern\nhub: Fern Link\nwhitelabel: true\n");
        Write("content/pages/a.md", "---\ntitle: Use Larchmont\n---\n\nLarchmont helps.\n");
        Write("content/pages/b.md", "---\ntitle: Inside\nwhitelabelHide: true\n---\n\nHow Larchmont works.\n");
    }

    public void Template(string name, string text) => Write($"templates/{name}.cshtml", text);

    public void Write(string path, string text) => _folder.Write(path, text.ReplaceLineEndings("\n"));

    public FolderExportResult Export(string template, string? brand) => FolderExport.Run(
        new FolderExportOptions(_folder["content"], _folder["out"], ExportFormat.Html)
        {
            Template = _folder[$"templates/{template}.cshtml"],
            Brand = brand,
        });

    /// <summary>All files of the output folder.</summary>
    public string Written() => Directory.Exists(_folder["out"]) ? _folder.List("out") : "";

    // How many files, what is wrong with the templates, and each file with its text.
    public string Exported(string template, string? brand = null)
    {
        var result = Export(template, brand);
        Assert.Null(result.Failure);
        var report = new TextReport("", TextStyle.Plain);
        var found = result.InTemplates.Concat(result.Diagnostics.Where(one => one.Severity == Severity.Error))
            .Select(one => "\n" + report.Render(one).TrimEnd());
        var count = $"{result.Files} file{(result.Files == 1 ? "" : "s")}";
        return $"{count}{string.Concat(found)}\n{Written()}".TrimEnd();
    }
}
