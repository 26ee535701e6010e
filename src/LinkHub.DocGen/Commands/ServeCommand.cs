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
        var content = SharedOptions.Content();
        var brand = new Option<string?>("--brand")
        {
            Description = "Serve only this brand.",
            HelpName = "NAME",
        };
        var port = SharedOptions.Number("--port", least: 1, most: 65_535);
        port.Description = "Port to listen on; if it is taken, use the next free one.";
        port.DefaultValueFactory = _ => 4100;
        var host = new Option<string?>("--host")
        {
            Description = "Also listen for other machines, at this address.",
            HelpName = "ADDRESS",
        };
        host.Validators.Add(result =>
        {
            if (!IPAddress.TryParse(result.GetValueOrDefault<string>(), out _))
            {
                result.AddError("--host takes an IP address of this machine.");
            }
        });
        var scopes = CommonOptions.Scopes();
        var command = new Command("serve", "Serves the hubs and shows each change at once in the browser.")
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
