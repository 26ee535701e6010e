using System.CommandLine;
using LinkHub.DocGen.Scaffolds;
using LinkHub.GuideCheck.Reports;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.DocGen.Commands;

/// <summary><c>docgen new</c>: begins a guide, a connector, a brand or a theme.</summary>
internal static class NewCommand
{
    public static Command Create(Terminal terminal) =>
        new("new", "Creates the files of a new guide, connector, brand or theme, ready to build.")
        {
            Guide(terminal),
            Of("connector", "Creates a connector with one auth method.", Scaffold.Connector, terminal),
            Of("brand", "Creates a whitelabel brand.", Scaffold.Brand, terminal),
            Theme(terminal),
        };

    private static Command Guide(Terminal terminal)
    {
        var name = Name("Key of the connector; key/method if it has several methods: keap/api-key.");
        var content = Content();
        var kind = new Option<string>("--kind")
        {
            Description = "Write for customers (link-account) or for your own team (connector-profile).",
            DefaultValueFactory = _ => GuideKind.LinkAccount.Slug(),
        };
        kind.AcceptOnlyFromAmong([.. GuideKinds.All.Select(known => known.Slug())]);
        var command = new Command("guide", "Creates a guide from its definition.") { name, content, kind };
        command.SetAction((parsed, stop) =>
        {
            var parts = parsed.GetRequiredValue(name).Split('/', 2);
            var chosen = GuideKinds.FromSlug(parsed.GetRequiredValue(kind))!.Value;
            return Task.FromResult(Write(
                library => Scaffold.Guide(library, parts[0], parts.ElementAtOrDefault(1), chosen),
                parsed.GetRequiredValue(content),
                terminal,
                stop));
        });
        return command;
    }

    private static Command Theme(Terminal terminal)
    {
        var names = new Argument<string[]>("TEMPLATE")
        {
            Description =
                $"Templates to write, all if none is named: {string.Join(", ", ThemeScaffold.Names)}.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var brand = new Option<string?>("--brand")
        {
            Description = "Begin the theme of one brand. A brand may have templates only where linkhub.yaml "
                + "says `templates: {brands: true}`, as a template is code that runs at build time.",
            HelpName = "ID",
        };
        var content = Content();
        var command = new Command(
            "theme",
            "Writes the built-in look as Razor templates to change: into the folder `theme` of the content, for "
                + "all hubs, or of a brand. A template that you delete is the built-in one again.")
        {
            names, brand, content,
        };
        command.SetAction((parsed, stop) => Task.FromResult(Write(
            library => Scaffold.Theme(library, parsed.GetValue(brand), parsed.GetValue(names) ?? []),
            parsed.GetRequiredValue(content), terminal, stop)));
        return command;
    }

    private static Command Of(
        string what, string description, Func<Library, string, ScaffoldResult> scaffold, Terminal terminal)
    {
        var name = Name("Name as people read it.");
        var content = Content();
        var command = new Command(what, description) { name, content };
        command.SetAction((parsed, stop) => Task.FromResult(Write(
            library => scaffold(library, parsed.GetRequiredValue(name)), parsed.GetRequiredValue(content),
            terminal, stop)));
        return command;
    }

    private static int Write(
        Func<Library, ScaffoldResult> scaffold, string content, Terminal terminal, CancellationToken stop)
    {
        var result = scaffold(Library.Read(content, new LibraryOptions { Stop = stop }));
        stop.ThrowIfCancellationRequested();
        var (problem, help) = result.Problem is null
            ? ScaffoldWriter.Write(content, result.Files)
            : (result.Problem, result.Help);
        if (problem is not null)
        {
            terminal.Error.WriteLine($"docgen: {VisibleText.Of(problem)}");
            if (help is not null)
            {
                terminal.Error.WriteLine(help);
            }

            return ExitCode.Failure;
        }

        foreach (var file in result.Files)
        {
            terminal.Out.WriteLine(ReportPaths.Below(content).Prefix + file.Path);
        }

        if (result.Remark is not null)
        {
            terminal.Error.WriteLine(result.Remark);
        }

        return ExitCode.Clean;
    }

    private static Argument<string> Name(string description) => new("NAME") { Description = description };

    private static Option<string> Content() => new("--content")
    {
        Description = "Content folder.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "content",
    };
}
