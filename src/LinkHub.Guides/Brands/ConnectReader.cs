using LinkHub.Guides.Site;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Brands;

/// <summary>Reads <c>connect</c>: where credentials may go, so nothing is guessed.</summary>
internal static class ConnectReader
{
    public static ConnectSettings Read(Settings connect, DiagnosticBag diagnostics)
    {
        var endpoint = connect.Text("endpoint", WebAddress.Url, WebAddress.UrlHelp);
        var origins = connect.Texts("parentOrigins", WebAddress.Origin, WebAddress.OriginHelp);
        var mode = connect.Choice("mode", endpoint is null ? ConnectMode.Preview : ConnectMode.Post);
        if (mode == ConnectMode.Post && connect.Node("endpoint") is null)
        {
            Missing("endpoint", "post", "Write the https address that takes what was typed.");
        }

        if (mode == ConnectMode.Message && connect.Node("parentOrigins") is null)
        {
            Missing("parentOrigins", "message", "List the origins of the pages that embed the form.");
        }

        return new ConnectSettings(mode, endpoint?.Value, [.. origins.Select(origin => origin.Value)]);

        void Missing(string name, string forMode, string help)
        {
            var message = $"`{name}` is missing, and the mode `{forMode}` needs it";
            diagnostics.Add(ConfigurationRules.MissingSetting, connect.Place, message, help);
        }
    }
}
