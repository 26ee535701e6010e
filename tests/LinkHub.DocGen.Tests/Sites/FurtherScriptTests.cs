using System.Text;
using System.Text.RegularExpressions;
using LinkHub.DocGen.Assets;
using LinkHub.DocGen.Hubs;

namespace LinkHub.DocGen.Tests.Sites;

/// <summary>A further script is a line.</summary>
public sealed partial class FurtherScriptTests
{
    [Fact]
    public void A_further_script_is_published_and_loaded_by_its_pages()
    {
        var files = FurtherHub.Files(renderer => new HubTools(renderer)
        {
            Scripts =
            [
                .. HubScripts.All,
                new("further", ScriptPages.Home | ScriptPages.Other, ScriptTime.Deferred) { Open = ["copy"] },
            ],
        });

        var home = Text("index.html");
        var address = FurtherScript().Match(home).Value;
        Assert.True(files.Has(address));
        Assert.Contains($"<script src=\"{address}\" defer></script>", home, StringComparison.Ordinal);
        Assert.Contains(address, Text("connectors/lumen/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain(address, Text("connectors/lumen/guides/link-account/api-key/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain(address, Text("embed/lumen/api-key/index.html"), StringComparison.Ordinal);

        string Text(string path) => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(files.Read(path)!.Value.Span);
    }

    [GeneratedRegex(@"assets/further\.\w+\.js", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FurtherScript();
}
