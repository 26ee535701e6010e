using System.Diagnostics;
using System.Net.Sockets;
using LinkHub.Guides.Files;
using LinkHub.Guides.Tests.Site;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Tests.Files;

public sealed class ContentFolderTests : IDisposable
{
    private readonly TempFolder _outside = new TempFolder().Write("secret.mdx", "secret").Write("more/other.mdx", "other");
    private readonly TempFolder _folder = new TempFolder().Write("b.mdx", "b").Write("a/z.mdx", "z").Write(".git/x", "x");
    private readonly DiagnosticBag _diagnostics = [];

    public void Dispose()
    {
        _outside.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Files_are_listed_in_ordinal_order_without_hidden_ones()
    {
        _folder.Write("B.mdx", "B").Write("a.mdx", "a");
        Assert.Equal("B.mdx a.mdx a/z.mdx b.mdx", Listed());
        Assert.Empty(_diagnostics);
    }

    [Fact]
    public void A_link_to_a_file_inside_is_followed()
    {
        File.CreateSymbolicLink(_folder["c.mdx"], "a/z.mdx");
        Assert.Equal("a/z.mdx b.mdx c.mdx", Listed());
        Assert.Equal("z", new ContentFolder(_folder.Path).ReadText("c.mdx", 100, _diagnostics)?.Text);
    }

    [Fact]
    public void Links_that_lead_out_or_nowhere_are_refused()
    {
        File.CreateSymbolicLink(_folder["absolute.mdx"], _outside["secret.mdx"]);
        File.CreateSymbolicLink(_folder["relative.mdx"], Path.GetRelativePath(_folder.Path, _outside["secret.mdx"]));
        File.CreateSymbolicLink(_folder["system.mdx"], "/etc/passwd");
        File.CreateSymbolicLink(_folder["device.mdx"], "/dev/zero");
        File.CreateSymbolicLink(_folder["process.mdx"], "/proc/self/environ");
        File.CreateSymbolicLink(_folder["itself.mdx"], "itself.mdx");
        File.CreateSymbolicLink(_folder["lost.mdx"], "nothing.mdx");
        Directory.CreateSymbolicLink(_folder["folder"], _outside.Path);
        Directory.CreateSymbolicLink(_folder["a/up"], "..");
        Assert.Equal("a/z.mdx b.mdx", Listed());
        Assert.Equal(
            """
            LH962 a/up:1:1 `a/up` is a link to a folder
            LH962 absolute.mdx:1:1 `absolute.mdx` is a link that leads out of the content folder
            LH962 device.mdx:1:1 `device.mdx` is a link that leads out of the content folder
            LH962 folder:1:1 `folder` is a link to a folder
            LH962 itself.mdx:1:1 `itself.mdx` is a link that leads back to itself
            LH963 lost.mdx:1:1 `lost.mdx` is not a regular file
            LH962 process.mdx:1:1 `process.mdx` is a link that leads out of the content folder
            LH962 relative.mdx:1:1 `relative.mdx` is a link that leads out of the content folder
            LH962 system.mdx:1:1 `system.mdx` is a link that leads out of the content folder

            """,
            Findings.Brief(_diagnostics));
    }

    [Fact]
    public void A_link_through_an_inner_folder_link_does_not_get_out()
    {
        Directory.CreateSymbolicLink(_folder["a/door"], _outside["more"]);
        File.CreateSymbolicLink(_folder["c.mdx"], "a/door/other.mdx");
        Assert.Equal("a/z.mdx b.mdx", Listed());
        var findings = Findings.Brief(_diagnostics);
        Assert.Contains("LH962 c.mdx:1:1 `c.mdx` is a link that leads out", findings, StringComparison.Ordinal);
    }

    [Fact]
    public void Pipes_and_sockets_are_refused_without_waiting()
    {
        using var maker = Process.Start("mkfifo", _folder["pipe.mdx"]);
        maker.WaitForExit();
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(_folder["socket.mdx"]));
        Assert.Equal("a/z.mdx b.mdx", Listed());
        Assert.Equal(
            """
            LH963 pipe.mdx:1:1 `pipe.mdx` is not a regular file
            LH963 socket.mdx:1:1 `socket.mdx` is not a regular file

            """,
            Findings.Brief(_diagnostics));
    }

    [Fact]
    public void A_root_that_is_a_link_out_of_the_folder_lists_nothing()
    {
        Directory.CreateSymbolicLink(_folder["guides"], _outside.Path);
        Assert.Empty(new ContentFolder(_folder.Path).Root("guides", "guides").List(_diagnostics));
        Assert.Equal(
            "LH962 guides:1:1 `guides` is a link that leads out of the content folder\n",
            Findings.Brief(_diagnostics));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_root_may_be_another_folder_when_it_is_named(bool isAbsolute)
    {
        var root = isAbsolute ? _outside.Path : Path.GetRelativePath(_folder.Path, _outside.Path);
        var guides = new ContentFolder(_folder.Path).Root(root, "guides");
        Assert.Equal(["guides/more/other.mdx", "guides/secret.mdx"], guides.List(_diagnostics).Select(file => file.Path));
        Assert.Equal("other", guides.ReadText("guides/more/other.mdx", 100, _diagnostics)?.Text);
        Assert.Empty(_diagnostics);
    }

    [Theory]
    [InlineData("../secret.mdx")]
    [InlineData("a/../../secret.mdx")]
    [InlineData("./b.mdx")]
    [InlineData("a//z.mdx")]
    public void A_path_that_climbs_is_not_opened(string path)
    {
        Assert.Null(new ContentFolder(_folder.Path).ReadBytes(path, 100, _diagnostics));
        Assert.Equal($"LH901 {path}:1:1 `{path}` is not in the content folder\n", Findings.Brief(_diagnostics));
    }

    [Fact]
    public void A_file_past_its_limit_is_not_read()
    {
        using (var file = File.Create(_folder["huge.mdx"]))
        {
            file.SetLength(50L << 30);
        }

        Assert.Null(new ContentFolder(_folder.Path).ReadBytes("huge.mdx", 1 << 20, _diagnostics));
        Assert.Equal("LH906 huge.mdx:1:1 `huge.mdx` is larger than 1 MB\n", Findings.Brief(_diagnostics));
    }

    [Fact]
    public void A_file_that_is_gone_is_a_finding()
    {
        Assert.Null(new ContentFolder(_folder.Path).ReadText("gone.mdx", 100, _diagnostics));
        Assert.Equal("LH901 gone.mdx:1:1 `gone.mdx` was not read: it cannot be read\n", Findings.Brief(_diagnostics));
    }

    [UnprivilegedFact]
    public void A_folder_that_may_not_be_listed_is_a_finding()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _folder.Write("closed/x.mdx", "x");
        File.SetUnixFileMode(_folder["closed"], UnixFileMode.None);
        Assert.Equal("a/z.mdx b.mdx", Listed());
        File.SetUnixFileMode(_folder["closed"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal("LH901 closed:1:1 `closed` may not be listed\n", Findings.Brief(_diagnostics));
    }

    [Fact]
    public void Folders_nested_past_the_limit_are_a_finding()
    {
        _folder.Write(string.Concat(Enumerable.Repeat("d/", 40)) + "x.mdx", "x");
        Assert.Equal("a/z.mdx b.mdx", Listed());
        Assert.StartsWith("LH906 d/d/d/", Findings.Brief(_diagnostics), StringComparison.Ordinal);
    }

    private string Listed() =>
        string.Join(' ', new ContentFolder(_folder.Path).List(_diagnostics).Select(file => file.Path));
}
