using LinkHub.Guides.Connectors;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Site.Lists;

/// <summary>
/// Removes addresses from definitions that could run code in a page or reveal its readers to others.
/// </summary>
internal static class ConnectorAddresses
{
    private const string LinkHelp = "Write an address that begins with `https://`.";
    private const string IconHelp =
        "Save the icon in the images folder and write its path, such as `/images/name.svg`.";

    /// <summary>The connector without the addresses that cannot be used; each is reported.</summary>
    public static Connector Checked(Connector connector, DiagnosticBag diagnostics) => connector with
    {
        Icon = Icon(connector.Icon, diagnostics),
        GuideUrl = Link(connector.GuideUrl, diagnostics),
        Methods =
        [
            .. connector.Methods.Select(method => method with
            {
                Support = method.Support with { Link = Link(method.Support.Link, diagnostics) },
            }),
        ],
    };

    // A page that takes a credential loads nothing from elsewhere, an icon included.
    private static Located<string>? Icon(Located<string>? icon, DiagnosticBag diagnostics)
    {
        if (icon is not { } written || IsPath(written.Value))
        {
            return icon;
        }

        var severity = WebAddress.Url(written.Value) is null ? Severity.Error : Severity.Hint;
        Report(written, "an icon of this site", severity, IconHelp, diagnostics);
        return null;
    }

    private static Located<string>? Link(Located<string>? link, DiagnosticBag diagnostics)
    {
        if (link is not { } written || WebAddress.Link(written.Value) is not null)
        {
            return link;
        }

        var isPlain = written.Value.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
        Report(written, "a safe link", isPlain ? Severity.Warning : Severity.Error, LinkHelp, diagnostics);
        return null;
    }

    private static bool IsPath(string address) =>
        address.Length > 0
        && !address.StartsWith("//", StringComparison.Ordinal)
        && !address.AsSpan().ContainsAny(':', '\\', '?')
        && !address.Split('/').Contains("..");

    private static void Report(
        Located<string> address,
        string wanted,
        Severity severity,
        string help,
        DiagnosticBag diagnostics)
    {
        var shown = VisibleText.Of(address.Value.AsSpan(0, Math.Min(address.Value.Length, 80)));
        var message = $"`{shown}` is not {wanted} and is left out";
        diagnostics.Add(new Diagnostic(ConfigurationRules.UnsafeAddress, message, address.Span)
        {
            Severity = severity,
            Help = help,
        });
    }
}
