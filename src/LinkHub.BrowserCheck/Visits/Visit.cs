using LinkHub.BrowserCheck.Hubs;

namespace LinkHub.BrowserCheck.Visits;

/// <summary>One look at one guide's form: where it is met and on what screen.</summary>
public sealed record Visit(BuiltHub Hub, HubGuide Guide, VisitView View, bool IsPhone)
{
    /// <summary>The address below the hub's base path.</summary>
    public string Address => View == VisitView.Page ? Guide.Address : Guide.EmbedAddress!;

    /// <summary>A name for reports: <c>acme/connectors/keap/…/ (phone)</c>.</summary>
    public string Name => $"{Hub.Name}/{Address} ({(IsPhone ? "phone" : "desktop")})";

    /// <summary>All visits of a hub, in an order that depends on the hub alone.</summary>
    public static IEnumerable<Visit> Of(BuiltHub hub) =>
        from guide in hub.Guides
        from view in guide.EmbedAddress is null ? new[] { VisitView.Page } : [VisitView.Page, VisitView.Embed]
        from isPhone in new[] { false, true }
        select new Visit(hub, guide, view, isPhone);
}
