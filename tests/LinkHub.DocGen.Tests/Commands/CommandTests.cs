using LinkHub.DocGen.Commands;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.DocGen.Tests.Commands;

/// <summary>What somebody at a terminal gets: exit codes, messages and files.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("commands-").FullName;
    private readonly StringWriter _errors = new() { NewLine = "\n" };

    private string Content => Path.Combine(_folder, "content");

    private string Out => Path.Combine(_folder, "out");

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        _errors.Dispose();
    }

    [Fact]
    public void A_new_brand_builds_as_it_is_and_has_a_value_for_every_variable()
    {
        WriteHost();
        Write("pages/help.mdx", "# Help\n\nWrite to {brand.supportEmail} or see {brand.url}, {brand.name}, {brand.hub}.\n");
        Assert.Equal(0, Run("new", "brand", "Fern & Co", "--content", Content));
        Assert.Equal(0, Run("build", Content, "--brand", "fern-co", "--out", Out));
        Assert.Contains(
            "Write to help@fern-co.example or see https://connect.fern-co.example, Fern & Co, Fern & Co Connect.",
            File.ReadAllText(Path.Combine(Out, "fern-co", "help.md")).Replace("\\", "", StringComparison.Ordinal),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build --brnad fern", "There is no option --brnad; did you mean --brand?")]
    [InlineData("build --wholly-unknown", "There is no option --wholly-unknown.")]
    [InlineData("export --frmat", "There is no option --frmat; did you mean --format?")]
    public void A_misspelt_option_is_named(string line, string message)
    {
        Assert.Equal(2, Run(line.Split(' ')));
        Assert.Contains(message, _errors.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build --threads x", "--threads takes a number from 1 to 256.")]
    [InlineData("build --threads 0", "--threads takes a number from 1 to 256.")]
    [InlineData("build --threads -1", "--threads takes a number from 1 to 256.")]
    [InlineData("export --out a --threads 99999999999", "--threads takes a number from 1 to 256.")]
    [InlineData("serve --port x", "--port takes a number from 1 to 65535.")]
    [InlineData("serve --port 99999", "--port takes a number from 1 to 65535.")]
    [InlineData("build --out ", "--out takes a path.")]
    [InlineData("export --out ", "--out takes a path.")]
    public void A_value_that_cannot_be_is_said(string line, string message)
    {
        Assert.Equal(2, Run(line.Split(' ')));
        Assert.Contains(message, _errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_of_another_machine_is_not_listened_on()
    {
        WriteHost();
        Assert.Equal(2, Run("serve", Content, "--host", "192.0.2.1"));
        Assert.Equal("docgen: `192.0.2.1` is not an address of this machine; choose one with --host\n", _errors.ToString());
    }

    [Fact]
    public void A_content_folder_that_is_not_there_is_one_message()
    {
        Assert.Equal(2, Run("build", Content, "--out", Out));
        Assert.Equal($"docgen: there is no folder `{Content}`\n", _errors.ToString());
    }

    [Fact]
    public void An_export_for_a_partner_leaves_out_what_its_hub_leaves_out()
    {
        WriteHost();
        Write("brands/fern/brand.yaml", "name: Fern\nhub: Fern Link\nwhitelabel: true\n");
        Write("pages/shown.mdx", "# Shown\n\nFor all.\n");
        Write("pages/inside/kept.mdx", "---\ntitle: Kept\nwhitelabelHide: true\n---\n\nHow Larchmont works.\n");
        Write("pages/draft.mdx", "---\ntitle: Draft\ndraft: true\n---\n\nNot yet.\n");
        Assert.Equal(0, Run("export", Content, "--brand", "fern", "--format", "md", "--out", Out));
        Assert.Equal(["pages/shown.md"], Exported());
    }

    [Fact]
    public void An_export_never_lies_among_its_guides()
    {
        Write("a.md", "# A\n\n* one\n");
        Assert.Equal(2, Run("export", Content, "--format", "md", "--out", Content + "/"));
        Assert.Equal("# A\n\n* one\n", File.ReadAllText(Path.Combine(Content, "a.md")));
        Assert.Equal(
            $"docgen: an export into `{Content}` would lie among the guides it is made of\n", _errors.ToString());
    }

    [Theory]
    [InlineData("--template no.cshtml", "docgen: there is no file `no.cshtml`")]
    [InlineData("--template a.html", "docgen: `a.html` is no template; its name ends with `.cshtml`")]
    [InlineData("--template a.cshtml --format md", "--template and --format exclude each other.")]
    public void A_template_that_cannot_be_used_is_one_message(string options, string message)
    {
        Write("a.md", "# A\n");
        Assert.Equal(2, Run(["export", Content, "--out", Out, .. options.Split(' ')]));
        Assert.Contains(message, _errors.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Out));
    }

    private int Run(params string[] args) =>
        DocGenCommands.Run(args, new Terminal(TextWriter.Null, _errors, TextStyle.Plain));

    private IEnumerable<string> Exported() => Directory
        .EnumerateFiles(Out, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Out, path).Replace('\\', '/'));

    private void WriteHost()
    {
        Write("linkhub.yaml", "host:\n  brand: larch\n");
        Write("brands/larch/brand.yaml", "name: Larchmont\nhub: Larchmont Link\nwhitelabel: false\n");
    }

    private void Write(string path, string text)
    {
        var full = Path.Combine(Content, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
