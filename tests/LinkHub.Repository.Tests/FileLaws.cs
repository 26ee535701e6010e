using System.Text.RegularExpressions;

namespace LinkHub.Repository.Tests;

public sealed partial class FileLaws
{
    [Fact]
    public void No_source_file_is_longer_than_300_lines()
    {
        // A theme of the example has one sheet, so that its pages ask for one more file only.
        var longest = RepositoryFiles.With(".cs", ".razor", ".js", ".css")
            .Where(path => !path.StartsWith("content/", StringComparison.Ordinal))
            .Select(path => (path, lines: RepositoryFiles.Lines(path).Length))
            .Where(file => file.lines > 300);
        Assert.Empty(longest);
    }

    [Fact]
    public void A_source_file_has_40_to_250_lines_as_a_rule()
    {
        int[] lengths = [.. Sources().Select(path => RepositoryFiles.Lines(path).Length).Order()];
        Assert.InRange(lengths[lengths.Length / 2], 40, 120);
        Assert.InRange(lengths[lengths.Length * 9 / 10], 40, 250);
    }

    [Fact]
    public void No_line_of_source_is_wider_than_the_editor_shows()
    {
        var wide =
            from path in Sources()
            from line in RepositoryFiles.Lines(path).Select((text, index) => (text, number: index + 1))
            where line.text.Length > 110 && !IsData(line.text)
            select $"{path}:{line.number}: {line.text.Length}";
        Assert.Empty(wide);
    }

    [Fact]
    public void A_file_of_public_types_has_the_name_of_one()
    {
        var misnamed =
            from path in Sources()
            let types = TypeLine().Matches(RepositoryFiles.Read(path)).Select(match => match.Groups["name"].Value).ToArray()
            where types.Length > 0 && !types.Contains(Path.GetFileName(path).Split('.')[0])
            select $"{path}: {string.Join(", ", types)}";
        Assert.Empty(misnamed);
    }

    [Fact]
    public void No_static_mutable_state()
    {
        var mutable =
            from path in Sources()
            from line in RepositoryFiles.Lines(path).Select((text, index) => (text, number: index + 1))
            where StaticField().IsMatch(line.text)
            select $"{path}:{line.number}: {line.text.Trim()}";
        Assert.Empty(mutable);
    }

    [Fact]
    public void Nothing_is_left_for_later()
    {
        var marks =
            from path in RepositoryFiles.With(".cs", ".razor", ".js", ".css", ".mdx", ".md", ".yaml")
            where !path.EndsWith(nameof(FileLaws) + ".cs", StringComparison.Ordinal)
            from line in RepositoryFiles.Lines(path).Select((text, index) => (text, number: index + 1))
            where Leftover().IsMatch(line.text)
            select $"{path}:{line.number}: {line.text.Trim()}";
        Assert.Empty(marks);
    }

    [Fact]
    public void No_machine_is_named()
    {
        var paths =
            from path in RepositoryFiles.With(".cs", ".razor", ".md", ".mdx", ".yaml", ".json", ".csproj", ".props", "")
            where !path.EndsWith(nameof(FileLaws) + ".cs", StringComparison.Ordinal)
            from line in RepositoryFiles.Lines(path).Select((text, index) => (text, number: index + 1))
            where MachinePath().IsMatch(line.text)
            select $"{path}:{line.number}: {line.text.Trim()}";
        Assert.Empty(paths);
    }

    private static IEnumerable<string> Sources() =>
        RepositoryFiles.With(".cs").Where(path => path.StartsWith("src/", StringComparison.Ordinal));

    // Lists of words, markup in drawings, addresses, patterns and messages are not broken for width.
    private static bool IsData(string line) =>
        LongText().IsMatch(line) || line.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-') ||
        line.TrimStart() is ['"', ..] or ['[' or '@' or '$', '"', ..]
        || new[] { "\"\"\"", "</", "https://" }.Any(mark => line.Contains(mark, StringComparison.Ordinal));

    [GeneratedRegex(@"""[^""]{50,}""", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex LongText();

    [GeneratedRegex(
        @"^public (?:static |sealed |abstract |partial |readonly |unsafe )*(?:record struct|record|class|struct|interface|enum) (?<name>\w+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex TypeLine();

    [GeneratedRegex(@"^\s+(public|internal|private|protected)?\s*static (?!readonly|partial|class|async|extern)[\w<>?\[\], .]+ _?\w+( =[^>]|;)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex StaticField();

    [GeneratedRegex(@"\b(TODO|FIXME|XXX|HACK)\b|NotImplementedException", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Leftover();

    [GeneratedRegex(@"(^|[\s""'(=])(/work/|/root/|/home/\w+/|[A-Z]:\\Users)|nuget\.org|npmjs\.(org|com)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex MachinePath();
}
