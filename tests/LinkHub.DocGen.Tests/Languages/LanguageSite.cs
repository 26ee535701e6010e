using System.Text;
using LinkHub.DocGen.Tests.Sites;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Tests.Languages;

/// <summary>
/// The small site of a host, Tern, and a partner, Wren, with what a test adds to it, built.
/// </summary>
internal sealed class LanguageSite : IDisposable
{
    public const string Guide = "connectors/larkspur/guides/link-account/api-key/";

    public const string German =
        """
        ---
        title: Larkspur verbinden
        description: Erstellen Sie einen Schlüssel in Larkspur.
        ---

        {/* guidecheck-disable-file LH605 -- was Hubs aus einem ausgeschriebenen Namen machen */}

        ## Den Schlüssel erstellen

        <Steps>
          <Step title="Schlüssel kopieren">
            Schicken Sie ihn an Tern: Er gehört in das Feld **API Key** neben **Site Name**.
          </Step>
        </Steps>

        Mehr steht unter [Sicherheit](/security).
        """;

    private readonly TemporaryFolder _folder = new();

    public LanguageSite(params (string Path, string Text)[] added)
    {
        var source = Path.Combine(ExampleContent.Folder, "../tests/LinkHub.DocGen.Tests/Sites/Cases/host-and-partner/content");
        foreach (var (path, bytes) in TemporaryFolder.Snapshot(source))
        {
            _folder.Write($"content/{path}", new UTF8Encoding(false, true).GetString(bytes));
        }

        foreach (var (path, text) in added)
        {
            _folder.Write($"content/{path}", text);
        }

        Result = SiteBuild.Run(new SiteBuildOptions(_folder["content"], _folder["out"]));
    }

    public static (string Path, string Text) GermanGuide { get; } =
        ("guides/larkspur/link-account/api-key.de.mdx", German);

    public SiteBuildResult Result { get; }

    /// <summary>Rule, place and message of what is more than a hint.</summary>
    public IEnumerable<string> Problems => Result.Diagnostics.Where(finding => finding.Severity > Severity.Hint)
        .Select(finding => $"{finding.Rule.Id} {finding.Span}: {finding.Message}");

    public bool Has(string path) => File.Exists(_folder[$"out/{path}"]);

    public string Read(string path) => File.ReadAllText(_folder[$"out/{path}"]);

    public SortedDictionary<string, byte[]> Files => TemporaryFolder.Snapshot(_folder["out"]);

    public void Dispose() => _folder.Dispose();
}
