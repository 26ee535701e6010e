using LinkHub.DocGen.Export;
using LinkHub.Edits;
using LinkHub.GuideCheck.Commands;
using LinkHub.Guides.Programs;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.DocGen.Tests.Edits;

/// <summary>
/// Edits each file of a small site at each moment of a run. The run ends with one sentence about the change, or it says
/// and publishes what a run says and publishes that began after the edit: never a mix, never an exception.
/// </summary>
public sealed class EditedMeanwhileTests : IDisposable
{
    private const string Accounts = "pages/accounts.mdx";
    private const string Start = "pages/start.mdx";
    private const int EveryNth = 4;

    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        MakeReadable(Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories));
        _folder.Dispose();
    }

    public static TheoryData<string, string> Runs
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var path in EditedSite.Files.Keys)
            {
                data.Add("build", path);
                data.Add("check", path);
                data.Add("export", path);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void A_run_sees_one_state_of_a_file_or_says_that_there_were_two(string program, string path)
    {
        EditedSite.Write(Content);
        var openings = 0;
        Run(program, opened => openings += opened == path ? 1 : 0);
        Assert.InRange(openings, program == "export" ? 0 : 1, 4);

        // At each opening of the file, and once after the last. Each kind of edit meets every fourth place.
        var place = EditedSite.Files.Keys.Index().First(file => file.Item == path).Index;
        for (var moment = 0; moment <= openings; moment++)
        {
            foreach (var edit in FileEdits.All.Where(edit => ((int)edit + place + moment) % EveryNth == 0))
            {
                var (said, isTold) = Edited(program, path, moment, openings, edit);
                if (isTold)
                {
                    continue;
                }

                var (after, _) = Run(program, _ => { });
                Assert.True(after == said, $"{program}: {edit} of {path} at {moment}:\n{said}\nbut\n{after}");
            }
        }
    }

    [Theory]
    [InlineData("check", Start, "guidecheck: `pages/start.mdx` was changed while the check was reading it. Run the check again.")]
    [InlineData("build", Start, "`pages/start.mdx` was changed while the build was reading it. Run the build again.")]
    [InlineData("check", Accounts, "guidecheck: `pages/accounts.mdx` was changed while the check was reading it. Run the check again.")]
    [InlineData("build", Accounts, "`pages/accounts.mdx` was changed while the build was reading it. Run the build again.")]
    public void A_page_with_a_broken_link_may_be_emptied_before_the_link_is_drawn(string program, string path, string sentence)
    {
        EditedSite.Write(Content, EditedSite.WithBrokenLink);
        var openings = 0;
        Run(program, opened => openings += opened == path ? 1 : 0);
        Assert.True(openings > 2);

        EditedSite.Write(Content, EditedSite.WithBrokenLink);
        var (said, _) = Run(program, At(path, openings - 1, () => FileEdit.Emptied.Do(Content, path)));
        Assert.Equal(sentence, said.Trim());
    }

    [Fact]
    public void A_pipe_in_a_files_place_is_not_waited_for()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        EditedSite.Write(Content);
        var (said, _) = Run("build", At(Accounts, 0, () =>
        {
            File.Delete(Path.Combine(Content, Accounts));
            using var made = System.Diagnostics.Process.Start("mkfifo", Path.Combine(Content, Accounts));
            made.WaitForExit();
        }));
        Assert.Equal(
            "`pages/accounts.mdx` was deleted, moved or replaced while the build was reading the folder. Run the build again.",
            said.Trim());
    }

    [Theory]
    [InlineData("pages/new.mdx", "`pages/new.mdx` was added while the build was reading the folder. Run the build again.")]
    [InlineData("pages/new.mdx.swp", "published")]
    [InlineData("pages/.new.mdx", "published")]
    public void A_file_that_appears_counts_where_it_is_content(string path, string said)
    {
        EditedSite.Write(Content);
        var (actual, _) = Run("build", At(Accounts, 1, () => _folder.Write($"content/{path}", "# New\n\nWords.\n")));
        Assert.Equal(said, actual.Split('\n')[0]);
    }

    [Fact]
    public void What_was_published_stays_where_a_file_changes_during_the_next_build()
    {
        EditedSite.Write(Content);
        Run("build", _ => { });
        var before = TemporaryFolder.List(new DirectoryInfo(_folder["out/wren"]));
        var result = SiteBuild.Run(new SiteBuildOptions(Content, _folder["out"])
        {
            Opening = At(Accounts, 1, () => FileEdit.RewrittenAtSameLength.Do(Content, Accounts)),
        });
        Assert.Equal((2, 0), (result.Failure is null ? 0 : 2, result.Diagnostics.Count));
        Assert.Equal(before, TemporaryFolder.List(new DirectoryInfo(_folder["out/wren"])));
    }

    private string Content => _folder["content"];

    private (string Said, bool IsTold) Edited(string program, string path, int moment, int openings, FileEdit edit)
    {
        Restore();
        return moment < openings
            ? Run(program, At(path, moment, () => edit.Do(Content, path)))
            : Run(program, AtLast(program, () => edit.Do(Content, path)));
    }

    private void Restore()
    {
        MakeReadable(EditedSite.Files.Keys.Select(path => Path.Combine(Content, path)).Where(File.Exists));
        EditedSite.Write(Content);
    }

    private static void MakeReadable(IEnumerable<string> files)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        foreach (var file in files.Where(file => File.ResolveLinkTarget(file, returnFinalTarget: false) is null))
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    // Before the nth opening of a file.
    private static Action<string> At(string path, int moment, Action edit)
    {
        var seen = 0;
        return opened =>
        {
            if (opened == path && seen++ == moment)
            {
                edit();
            }
        };
    }

    // Before the last opening of all, whatever file it is of.
    private Action<string> AtLast(string program, Action edit)
    {
        var all = 0;
        Run(program, _ => all++);
        var seen = 0;
        return _ =>
        {
            if (++seen == all)
            {
                edit();
            }
        };
    }

    // What a run says and writes, and whether that is the one sentence about a change.
    private (string Said, bool IsTold) Run(string program, Action<string> opening)
    {
        var output = _folder["out-" + program];
        if (Directory.Exists(output))
        {
            Directory.Delete(output, recursive: true);
        }

        var said = program switch
        {
            "build" => Build(output, opening),
            "export" => Export(output, opening),
            _ => Check(opening),
        };
        var isTold = said.Contains(" while the ", StringComparison.Ordinal);
        Assert.False(isTold && (said.Contains("error[", StringComparison.Ordinal) || said.Contains("published", StringComparison.Ordinal)));
        return (said, isTold);
    }

    private string Build(string output, Action<string> opening)
    {
        var result = SiteBuild.Run(new SiteBuildOptions(Content, output) { Opening = opening, Threads = 1 });
        var found = string.Join('\n', result.Diagnostics.Select(found => $"{found.Rule.Id} {found.Span} {found.Message}"));
        return result.IsPublished
            ? $"published\n{found}\n{Tree(output)}"
            : $"{result.Failure}\n{found}";
    }

    private string Export(string output, Action<string> opening)
    {
        var options = new FolderExportOptions(Content, output, ExportFormat.Json) { Opening = opening, Threads = 1 };
        var result = FolderExport.Run(options);
        var found = string.Join('\n', result.Diagnostics.Select(found => $"{found.Rule.Id} {found.Span} {found.Message}"));
        Assert.True(result.Failure is null || Tree(output).Length == 0);
        return $"{result.Failure}\n{found}\n{Tree(output)}";
    }

    private string Check(Action<string> opening)
    {
        using var written = new StringWriter();
        var terminal = new Terminal(written, written, TextStyle.Plain);
        var code = new CheckSession(new CheckOptions(Content) { Opening = opening, Threads = 1 }, terminal, new GitProgram()).Run([]);
        var said = written.ToString();
        Assert.Equal(said.Contains(" while the ", StringComparison.Ordinal), code == 2 && said.StartsWith("guidecheck: ", StringComparison.Ordinal));
        return said;
    }

    private static string Tree(string folder) => Directory.Exists(folder) ? TemporaryFolder.List(new DirectoryInfo(folder)) : "";
}
