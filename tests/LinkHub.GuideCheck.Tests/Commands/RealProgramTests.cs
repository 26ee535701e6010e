namespace LinkHub.GuideCheck.Tests.Commands;

/// <summary>Shells, pipes, terminals and locales that are not as one would wish.</summary>
public sealed class RealProgramTests : IDisposable
{
    private const string Head = "---\ntitle: Keys\ndescription: What a key is.\n---\n\n";

    private readonly CheckFolder _folder = new(("pages/kéys.mdx", Head + "<script>🙂</script>\n"));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void A_reader_that_goes_away_is_no_error(string format)
    {
        _folder.Write("pages/many.mdx", Head + string.Concat(Enumerable.Repeat("<script>x</script>\n", 3000)));
        var outcome = RealProgram.Run(_folder.Path, $"{RealProgram.Call} . --format {format} | head -c 1; exit ${{PIPESTATUS[0]}}");
        Assert.Equal((1, ""), (outcome.Code, outcome.Errors));
        Assert.Equal(1, outcome.Output.Length);
    }

    [Theory]
    [InlineData(48)]
    [InlineData(60)]
    [InlineData(80)]
    public void Where_the_program_cannot_be_loaded_it_says_so(int files)
    {
        var outcome = RealProgram.Run(_folder.Path, $"ulimit -n {files}; {RealProgram.Call} .");
        Assert.Equal(2, outcome.Code);
        Assert.StartsWith("guidecheck: ", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("too many files are open", outcome.Errors, StringComparison.Ordinal);
        Assert.Equal(outcome.Errors.Length - 1, outcome.Errors.IndexOf('\n'));
    }

    [Fact]
    public void Without_a_terminal_there_is_no_colour()
    {
        var outcome = RealProgram.Run(_folder.Path, $"{RealProgram.Call} .", ("TERM", "xterm"));
        Assert.Equal(1, outcome.Code);
        Assert.DoesNotContain('\e', outcome.Output);
        Assert.Contains("error[LH303]", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xterm", "", true)]
    [InlineData("xterm", "1", false)]
    [InlineData("dumb", "", false)]
    public void On_a_terminal_colour_and_width_are_its_own(string term, string noColor, bool hasColor)
    {
        var long_ = new string('x', 300);
        _folder.Write("pages/wide.mdx", Head + $"{long_} <script>x</script> {long_}\n");
        var call = $"stty cols 80; {RealProgram.Call} . 2>/dev/null".Replace("'", "\\'", StringComparison.Ordinal);
        var outcome = RealProgram.Run(_folder.Path, $"script -qec $'{call}' /dev/null", ("TERM", term), ("NO_COLOR", noColor));
        Assert.Contains("error", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(hasColor, outcome.Output.Contains("\e[1;31m", StringComparison.Ordinal));
        if (!hasColor)
        {
            var code = outcome.Output.Split('\n').Where(line => line.Contains("xxx", StringComparison.Ordinal)).ToList();
            Assert.NotEmpty(code);
            Assert.All(code, line => Assert.True(line.TrimEnd('\r').Length <= 80, line));
        }
    }

    [Fact]
    public void A_locale_changes_no_byte()
    {
        var expected = RealProgram.Run(_folder.Path, $"{RealProgram.Call} .", ("LC_ALL", "C.UTF-8")).Output;
        Assert.Contains("pages/kéys.mdx:6:1", expected, StringComparison.Ordinal);
        foreach (var locale in new[] { "C", "tr_TR.ISO-8859-9" })
        {
            var environment = new[] { ("LC_ALL", locale), ("LANG", locale) };
            Assert.Equal(expected, RealProgram.Run(_folder.Path, $"{RealProgram.Call} .", environment).Output);
        }
    }

    [Theory]
    [InlineData("@secret.txt")]
    [InlineData("--rule @secret.txt")]
    [InlineData("'[suggest]' 'sec'")]
    [InlineData("'[diagram]' . @secret.txt")]
    public void No_file_is_read_for_arguments(string arguments)
    {
        _folder.Write("secret.txt", "f00d\n");
        var outcome = RealProgram.Run(_folder.Path, $"{RealProgram.Call} {arguments}");
        Assert.Equal(2, outcome.Code);
        Assert.DoesNotContain("f00d", outcome.Output + outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_with_blanks_quotes_and_commands_are_only_names()
    {
        const string name = "a 'b' \"c\"; ::error::x";
        Directory.CreateDirectory(_folder[$"out/{name}"]);
        foreach (var part in new[] { "linkhub.yaml", "brands", "pages" })
        {
            Directory.Move(_folder[part], _folder[$"out/{name}/{part}"]);
        }

        Directory.Delete(_folder["connectors"], recursive: true);
        foreach (var format in new[] { "text", "github" })
        {
            var outcome = RealProgram.Run(_folder["out"], $"{RealProgram.Call} \"$FOLDER\" --format {format}", ("FOLDER", name));
            Assert.Equal((1, ""), (outcome.Code, outcome.Errors));
            Assert.DoesNotContain(outcome.Output.Split('\n'), line => line.StartsWith("::error::x", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Ten_thousand_findings_are_one_short_report()
    {
        _folder.Write("pages/many.mdx", Head + string.Concat(Enumerable.Repeat("<script>x</script>\n", 10_000)));
        var outcome = RealProgram.Run(_folder.Path, $"{RealProgram.Call} .");
        Assert.Equal(1, outcome.Code);
        Assert.InRange(outcome.Output.Split('\n').Length, 100, 1000);
        Assert.EndsWith("10001 errors\n", outcome.Output, StringComparison.Ordinal);
    }
}
