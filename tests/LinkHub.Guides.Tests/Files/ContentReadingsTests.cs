using LinkHub.Guides.Files;
using LinkHub.Guides.Tests.Site;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Tests.Files;

public sealed class ContentReadingsTests : IDisposable
{
    private readonly TempFolder _disk = new TempFolder().Write("a.mdx", "first text").Write("b/c.svg", "0123456789");
    private readonly ContentReadings _readings = new();
    private readonly ContentFolder _folder;

    public ContentReadingsTests() => _folder = new ContentFolder(_disk.Path, _readings);

    public void Dispose() => _disk.Dispose();

    [Theory]
    [InlineData("first text", null)]
    [InlineData("other text", "Changed a.mdx")]
    [InlineData("", "Changed a.mdx")]
    [InlineData("first text and more", "Changed a.mdx")]
    [InlineData(null, "Removed a.mdx")]
    public void The_second_reading_is_compared_with_the_first(string? text, string? change)
    {
        ReadAll();
        Assert.Null(_readings.Noticed);
        Change("a.mdx", text);
        _folder.ReadText("a.mdx", 100, []);
        Assert.Equal(change, Said(_readings.Noticed));
        Assert.Equal(change, Said(_readings.Compare()));
    }

    [Theory]
    [InlineData("a.mdx", "first text", null)]
    [InlineData("a.mdx", "other text", "Changed a.mdx")]
    [InlineData("a.mdx", null, "Removed a.mdx")]
    [InlineData("b/c.svg", "0123456780", "Changed b/c.svg")]
    [InlineData("d.mdx", "new", "Added d.mdx")]
    [InlineData("d.mdx~", "an editor's own", null)]
    [InlineData("b/.d.mdx", "hidden", null)]
    public void What_changes_after_the_last_reading_is_found_at_the_end(string path, string? text, string? change)
    {
        ReadAll();
        Change(path, text);
        Assert.Null(_readings.Noticed);
        Assert.Equal(change, Said(_readings.Compare()));
    }

    [Fact]
    public void A_beginning_is_compared_with_the_whole()
    {
        _folder.ReadStart("b/c.svg", 4, []);
        _folder.ReadBytes("b/c.svg", 100, []);
        Assert.Null(_readings.Compare());
        _disk.Write("b/c.svg", "0123456780");
        Assert.Equal("0123"u8.ToArray(), _folder.ReadStart("b/c.svg", 4, []));
        Assert.Equal("Changed b/c.svg", Said(_readings.Noticed));
    }

    [Fact]
    public void A_file_that_is_deleted_between_list_and_reading_was_removed()
    {
        _folder.List([]);
        File.Delete(_disk["a.mdx"]);
        Assert.Null(_folder.ReadText("a.mdx", 100, []));
        Assert.Equal("Removed a.mdx", Said(_readings.Noticed));
    }

    [Fact]
    public void A_link_out_of_the_folder_that_replaces_a_listed_file_is_not_followed()
    {
        using var outside = new TempFolder().Write("secret.mdx", "secret");
        _folder.List([]);
        File.Delete(_disk["a.mdx"]);
        File.CreateSymbolicLink(_disk["a.mdx"], outside["secret.mdx"]);
        Assert.Null(_folder.ReadText("a.mdx", 100, []));
        Assert.Equal("Removed a.mdx", Said(_readings.Noticed));
    }

    [Fact]
    public void A_file_that_was_looked_for_and_appears_was_added()
    {
        Assert.Null(_folder.Find("linkhub.yaml", []));
        _disk.Write("linkhub.yaml", "host: {}\n");
        Assert.Equal("Added linkhub.yaml", Said(_readings.Compare()));
    }

    [Fact]
    public void Of_many_changes_the_first_by_path_is_told()
    {
        ReadAll();
        Change("b/c.svg", "");
        Change("a.mdx", "");
        Assert.Equal("`a.mdx` was changed while the check was reading it", _readings.Compare()?.During("check"));
    }

    [Theory]
    [InlineData("first text", 6, 10, "text")]
    [InlineData("later text", 6, 10, null)]
    [InlineData("", 0, 0, null)]
    public void A_kept_span_is_found_in_its_own_text_alone(string text, int start, int end, string? found)
    {
        var kept = KeptSpan.Of(new SourceFile("a.mdx", "first text").Span(start, end));
        Assert.Equal(found, kept.In(new SourceFile("a.mdx", text))?.Text);
    }

    [Fact]
    public void A_span_does_not_reach_into_another_file()
    {
        var (one, other) = (new SourceFile("a.mdx", "first text").Span(0, 5), new SourceFile("a.mdx", "x").Span(0, 1));
        Assert.Equal("first", one.To(other).Text);
        Assert.Equal("x", other.To(one).Text);
    }

    private void ReadAll()
    {
        foreach (var file in _folder.List([]))
        {
            _folder.ReadBytes(file.Path, 100, []);
        }
    }

    private void Change(string path, string? text)
    {
        if (text is null)
        {
            File.Delete(_disk[path]);
        }
        else
        {
            _disk.Write(path, text);
            File.SetLastWriteTimeUtc(_disk[path], new DateTime(2031, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }
    }

    private static string? Said(ContentChange? change) => change is null ? null : $"{change.Kind} {change.Path}";
}
