using System.Diagnostics;
using LinkHub.DocGen.Commands;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.DocGen.Tests.Publish;

/// <summary>A disk of three megabytes, where this user may mount one.</summary>
public sealed class FullDiskTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly StringWriter _errors = new() { NewLine = "\n" };

    public FullDiskTests()
    {
        _folder.Write("content/brands/acorn/brand.yaml", "name: Acorn\nhub: Acorn\n");
        _folder.Write("content/pages/first.mdx", "# First\n\nA text.\n");
        Directory.CreateDirectory(_folder["disk"]);
        Assert.Equal(0, Tool("mount", "-t", "tmpfs", "-o", "size=3m", "none", _folder["disk"]));
    }

    public void Dispose()
    {
        Tool("umount", _folder["disk"]);
        _folder.Dispose();
        _output.Dispose();
        _errors.Dispose();
    }

    [MountFact]
    public void A_build_that_does_not_fit_says_so_and_nothing_else()
    {
        Assert.Equal(0, Run("build", "--out", _folder["disk/out"]));
        var before = _folder.List("disk/out");
        for (var page = 0; page < 400; page++)
        {
            _folder.Write($"content/pages/page-{page}.mdx", $"# Page\n\nTo [the next](/page-{page + 1}).\n");
        }

        _output.GetStringBuilder().Clear();

        Assert.Equal(2, Run("build", "--out", _folder["disk/out"]));

        Assert.Equal("", _output.ToString());
        Assert.Matches(
            "^docgen: cannot write `[^`]+`: the disk is full\\. Free some space; the published hubs are as they were\\.\n$",
            _errors.ToString());
        Assert.Equal(before, _folder.List("disk/out"));
    }

    [MountFact]
    public void Other_commands_say_so_too_and_leave_no_half_files()
    {
        Assert.Throws<IOException>(() => File.WriteAllBytes(_folder["disk/filler"], new byte[4_000_000]));

        Assert.Equal(2, Run("export", "--out", _folder["disk"], "--format", "md"));
        Assert.Equal(2, DocGenCommands.Run(
            ["new", "brand", "Birch", "--content", _folder["disk"]], new Terminal(_output, _errors, TextStyle.Plain)));

        Assert.Equal("""
            docgen: cannot write `pages/first.md`: the disk is full
            docgen: cannot write `brands/birch/brand.yaml`: the disk is full
            Free some space.

            """.ReplaceLineEndings("\n"), _errors.ToString());
        Assert.Equal(["filler"], Directory.EnumerateFiles(_folder["disk"], "*", SearchOption.AllDirectories)
            .Select(file => Path.GetFileName(file)));
    }

    private int Run(string command, params string[] more) =>
        DocGenCommands.Run([command, _folder["content"], .. more], new Terminal(_output, _errors, TextStyle.Plain));

    private static int Tool(string name, params string[] arguments)
    {
        using var process = Process.Start(name, arguments);
        process.WaitForExit();
        return process.ExitCode;
    }

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class MountFactAttribute : FactAttribute
    {
        public MountFactAttribute() => Skip = CanMount() ? null! : "this user may not mount a disk";

        private static bool CanMount()
        {
            if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
            {
                return false;
            }

            var folder = Directory.CreateTempSubdirectory("mount-").FullName;
            try
            {
                return Tool("mount", "-t", "tmpfs", "-o", "size=1m", "none", folder) == 0 && Tool("umount", folder) == 0;
            }
            finally
            {
                Directory.Delete(folder);
            }
        }
    }
}
