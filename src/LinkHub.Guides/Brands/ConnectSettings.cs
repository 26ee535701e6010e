using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Brands;

/// <summary>The destination of a brand's credential forms.</summary>
/// <param name="Mode">What a form does.</param>
/// <param name="Endpoint">An https address; null in preview.</param>
/// <param name="ParentOrigins">The origins that may embed the forms: scheme, host and port, no path.</param>
public sealed record ConnectSettings(ConnectMode Mode, string? Endpoint, IReadOnlyList<string> ParentOrigins)
{
    public static readonly ConnectSettings Preview = new(ConnectMode.Preview, Endpoint: null, []);
}

/// <summary>What a credential form does with the typed values.</summary>
public enum ConnectMode
{
    /// <summary>Nothing: the form validates and says that this is a preview.</summary>
    Preview,

    /// <summary>Sends it to the brand's endpoint.</summary>
    Post,

    /// <summary>Hands it to the page that embeds the form.</summary>
    Message,
}

/// <summary>Reads <c>connect</c>, which says where credentials may go; nothing is guessed.</summary>
internal static class ConnectReader
{
    internal static readonly MappingShape Shape = new(
        "connection", "Where credential forms send what was typed.");

    private static readonly TextKey Endpoint = Shape.Text(
        "endpoint", "The address that takes what was typed.", WebAddress.Urls);
    private static readonly TextsKey ParentOrigins = Shape.Texts(
        "parentOrigins",
        "The origins of the pages that may embed the forms.",
        "An origin: scheme and host.",
        WebAddress.Origins);
    private static readonly ShapeKey<WordValue<ConnectMode>> Mode = Shape.Word<ConnectMode>(
        "mode",
        "What a form does with what was typed: it shows a preview, posts to the endpoint, or sends a message "
        + "to the page that embeds it.");

    public static ConnectSettings Read(Settings connect, DiagnosticBag diagnostics)
    {
        var endpoint = connect.Text(Endpoint);
        var origins = connect.Texts(ParentOrigins);
        var mode = connect.Word(Mode) ?? (endpoint is null ? ConnectMode.Preview : ConnectMode.Post);
        if (mode == ConnectMode.Post && connect.Node(Endpoint) is null)
        {
            Missing(Endpoint, "post", "Write the https address that takes what was typed.");
        }

        if (mode == ConnectMode.Message && connect.Node(ParentOrigins) is null)
        {
            Missing(ParentOrigins, "message", "List the origins of the pages that embed the form.");
        }

        return new ConnectSettings(mode, endpoint?.Value, [.. origins.Select(origin => origin.Value)]);

        void Missing(ShapeKey key, string forMode, string help)
        {
            var message = $"`{key.Name}` is missing, and the mode `{forMode}` needs it";
            diagnostics.Add(ConfigurationRules.MissingSetting, connect.Place, message, help);
        }
    }
}
