using System.Text;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Tests.Sites;

/// <summary>
/// Little sites with everything they publish for programs drawn beside them: <c>Cases/NAME/content</c> is
/// built, and its lists and twins are compared with <c>Cases/NAME/expected</c>, file by file.
/// <c>LINKHUB_UPDATE=1</c> draws them anew.
/// </summary>
public sealed class SiteCases
{
    private static readonly string[] Compared = [".md", ".txt", ".json", ".xml", ""];

    public static TheoryData<string> Names => [.. Directory.EnumerateDirectories(Cases).Select(path => Path.GetFileName(path))];

    private static string Cases => Path.Combine(ExampleContent.Folder, "../tests/LinkHub.DocGen.Tests/Sites/Cases");

    [Theory]
    [MemberData(nameof(Names))]
    public void Publishes_what_is_drawn(string name)
    {
        using var folder = new TemporaryFolder();
        var result = SiteBuild.Run(new SiteBuildOptions(Path.Combine(Cases, name, "content"), folder["out"]));
        Assert.Equal([], result.Diagnostics.Where(d => d.Severity > Severity.Hint).Select(d => $"{d.Span} {d.Message}"));

        var expected = Path.Combine(Cases, name, "expected");
        var published = Texts(folder["out"]);
        if (Environment.GetEnvironmentVariable("LINKHUB_UPDATE") == "1")
        {
            Write(published, expected);
        }

        Assert.Equal(Texts(expected), published);
    }

    // The search's entry only names parts by their hashes.
    private static SortedDictionary<string, string> Texts(string folder) => new(
        TemporaryFolder.Snapshot(folder)
            .Where(file => file.Key.Contains('/') && Compared.Contains(Path.GetExtension(file.Key)))
            .Where(file => Path.GetFileName(file.Key) != "search.json")
            .ToDictionary(file => file.Key, file => new UTF8Encoding(false, true).GetString(file.Value)),
        StringComparer.Ordinal);

    private static void Write(SortedDictionary<string, string> files, string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        foreach (var (path, text) in files)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }
}
