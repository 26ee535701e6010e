using System.CommandLine;
using System.Net;
using LinkHub.DocGen.Serve;
using LinkHub.GuideCheck.Commands;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.DocGen.Commands;

/// <summary><c>docgen serve</c>: shows the hubs in a browser while their sources are written.</summary>
internal static class ServeCommand
{
    public static Command Create(Terminal terminal)
    {
        var content = CommonOptions.Content();
        var brand = new Option<string?>("--brand") { Description = "Only this brand.", HelpName = "NAME" };
        var port = SharedOptions.Number("--port", least: 1, most: 65_535);
        port.Description = "The port; the next free one where it is taken.";
        port.DefaultValueFactory = _ => 4100;
        var host = new Option<string?>("--host")
        {
            Description = "Listen for other machines too, under this address.",
            HelpName = "ADDRESS",
        };
        host.Validators.Add(result =>
        {
            if (!IPAddress.TryParse(result.GetValueOrDefault<string>(), out _))
            {
                result.AddError("--host takes an IP address of this machine.");
            }
        });
        var scopes = new Option<string?>("--scopes") { Description = "Show only what these scopes need.", HelpName = "A,B" };
        var command = new Command("serve", "Shows the hubs in a browser, and each change at once.")
        {
            content, brand, port, host, scopes,
        };
        command.SetAction((parsed, stop) => LiveSession.Run(
            new LiveOptions(parsed.GetRequiredValue(content))
            {
                Brand = parsed.GetValue(brand),
                Scopes = CommonOptions.Parts(parsed.GetValue(scopes)),
            },
            parsed.GetValue(port),
            parsed.GetValue(host) is { } address ? IPAddress.Parse(address) : null,
            terminal,
            stop));
        return command;
    }
}
