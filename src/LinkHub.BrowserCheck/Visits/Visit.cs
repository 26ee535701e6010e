using LinkHub.BrowserCheck.Hubs;
using LinkHub.Guides.Text;

namespace LinkHub.BrowserCheck.Visits;

/// <summary>One visit to one guide's form: its view and the size of the screen.</summary>
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

/// <summary>The view in which a form is visited.</summary>
public enum VisitView
{
    /// <summary>The guide's page, with the form beside the guide.</summary>
    Page,

    /// <summary>The form in a frame of another page.</summary>
    Embed,
}

/// <summary>The result of a visit.</summary>
/// <param name="Visit">The visit.</param>
/// <param name="Findings">In the order in which they were found; empty if there is no defect.</param>
/// <param name="Time">How long it took.</param>
public sealed record VisitResult(Visit Visit, IReadOnlyList<VisitFinding> Findings, TimeSpan Time)
{
    /// <summary>A picture of the page as PNG; null if none was asked for.</summary>
    public byte[]? Picture { get; init; }
}

/// <summary>A defect that a visit found.</summary>
/// <param name="Rule">What kind of defect.</param>
/// <param name="Message">The fact in one lower-case clause, without any value that was typed.</param>
public sealed record VisitFinding(DiagnosticRule Rule, string Message);

/// <summary>The rules about a hub in a browser.</summary>
public static class VisitRules
{
    public static readonly DiagnosticRule PageDead = new("LH990", "page-dead", Severity.Error);
    public static readonly DiagnosticRule ConsoleError = new("LH991", "console-error", Severity.Error);
    public static readonly DiagnosticRule PolicyViolation = new("LH992", "policy-violation", Severity.Error);
    public static readonly DiagnosticRule ForeignRequest = new("LH993", "foreign-request", Severity.Error);
    public static readonly DiagnosticRule FormDiffers = new("LH994", "form-differs", Severity.Error);
    public static readonly DiagnosticRule BadValueTaken = new("LH995", "bad-value-taken", Severity.Error);
    public static readonly DiagnosticRule FormNotSent = new("LH996", "form-not-sent", Severity.Error);
    public static readonly DiagnosticRule ValueLeftBehind = new("LH997", "value-left-behind", Severity.Error);
    public static readonly DiagnosticRule AccessibilityDefect = new(
        "LH998", "accessibility-defect", Severity.Error);
    public static readonly DiagnosticRule BrandWordShown = new("LH999", "brand-word-shown", Severity.Error);
}
