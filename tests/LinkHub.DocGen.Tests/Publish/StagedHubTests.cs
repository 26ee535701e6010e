using LinkHub.DocGen.Publish;

namespace LinkHub.DocGen.Tests.Publish;

public sealed class StagedHubTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private StagedHub Hub()
    {
        Directory.CreateDirectory(_folder["hub"]);
        return new StagedHub("acme", _folder["hub"], new OutputDisk());
    }

    [Theory]
    [InlineData("../../etc/x", "has `..` in it")]
    [InlineData("a/../b", "has `..` in it")]
    [InlineData("./a", "has `.` in it")]
    [InlineData("/abs", "has an empty part or begins with `/`")]
    [InlineData("a//b", "has an empty part or begins with `/`")]
    [InlineData("a/", "has an empty part or begins with `/`")]
    [InlineData("", "is empty")]
    [InlineData("C:\\x", "has a character that not every system takes")]
    [InlineData("\\\\srv\\x", "has a character that not every system takes")]
    [InlineData("a:b", "has a character that not every system takes")]
    [InlineData("a\0b", "has a character that not every system takes")]
    [InlineData("a\uD800b", "has a character that not every system takes")]
    [InlineData("CON", "has the reserved name `CON` in it")]
    [InlineData("x/nul.html", "has the reserved name `nul` in it")]
    [InlineData("com1/index.html", "has the reserved name `com1` in it")]
    [InlineData("a./b", "has a name that begins or ends with a blank or full stop")]
    [InlineData("a /b", "has a name that begins or ends with a blank or full stop")]
    public void A_path_that_not_every_system_takes_is_refused(string path, string why)
    {
        var hub = Hub();

        var error = hub.Write(path, "x"u8);

        Assert.Equal((PublishErrorKind.BadPath, $"the path `{path}` {why}"), (error!.Kind, error.Message));
        Assert.Same(error, hub.Error);
        Assert.Equal("", _folder.List());
    }

    [Fact]
    public void A_name_of_300_characters_is_refused()
    {
        var error = Hub().Write(new string('a', 300), "x"u8);

        Assert.EndsWith("has a name longer than 200 characters", error!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a/index.html", "a/index.html", "two files would be written to `a/index.html`")]
    [InlineData("a/index.html", "A/index.html", "`A/index.html` and `a/index.html` are one path where case and accents do not count")]
    [InlineData("caf\u00E9", "cafe\u0301", "`cafe\u0301` and `caf\u00E9` are one path where case and accents do not count")]
    public void Two_files_cannot_have_one_path(string first, string second, string message)
    {
        var hub = Hub();
        hub.Write(first, "1"u8);

        var error = hub.Write(second, "2"u8);

        Assert.Equal((PublishErrorKind.Collision, message), (error!.Kind, error.Message));
        Assert.Equal($"{first}: 1", _folder.List("hub"));
    }

    [Fact]
    public void Many_threads_write_one_hub()
    {
        var hub = Hub();

        Parallel.For(0, 500, i => hub.Write($"p{i % 7}/q{i}/index.html", Whitelabel.TestHubs.Utf8($"page {i}")));

        Assert.Null(hub.Error);
        Assert.Equal(500, hub.FileCount);
        Assert.Equal(
            Enumerable.Range(0, 500).Select(i => $"p{i % 7}/q{i}/index.html: page {i}").Order(StringComparer.Ordinal),
            _folder.List("hub").Split('\n'));
    }

    [Fact]
    public void A_file_that_was_written_can_be_read_again()
    {
        var hub = Hub();
        hub.Write("a.md", "text"u8);

        Assert.Equal("text"u8, hub.Read("a.md")!.Value.Span);
        Assert.Null(hub.Read("b.md"));
        Assert.Null(hub.Read("../hub/a.md"));
    }

    [Fact]
    public void A_disk_that_fails_is_an_error_of_the_hub()
    {
        var hub = Hub();
        Directory.Delete(_folder["hub"]);
        _folder.Write("hub", "a file in its place");

        var error = hub.Write("a/index.html", "x"u8);

        Assert.Equal(PublishErrorKind.Disk, error?.Kind);
        Assert.StartsWith("cannot write `a/index.html`: ", error!.Message, StringComparison.Ordinal);
        Assert.Same(error, hub.Error);
    }

    [Theory]
    [InlineData(28, "cannot write `x`: the disk is full")]
    [InlineData(30, "cannot write `x`: the disk is read-only")]
    [InlineData(5, "cannot write `x`: the cable is cut")]
    public void The_cause_is_told_in_words(int code, string message) =>
        Assert.Equal(message, PublishError.Of("write `x`", new IOException("the cable is cut.", code)).Message);
}
