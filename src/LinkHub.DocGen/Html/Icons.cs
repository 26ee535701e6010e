using System.Collections.Frozen;

namespace LinkHub.DocGen.Html;

/// <summary>
/// A small set of line drawings by the names that guides use; a name without a drawing gives nothing.
/// </summary>
internal static class Icons
{
    private const string Info = """<circle cx="12" cy="12" r="9"/><path d="M12 11v5M12 8h.01"/>""";
    private const string Gear =
        """<circle cx="12" cy="12" r="3.5"/><path d="M12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.2 2.2M16.2 16.2l2.2 2.2M5.6 18.4l2.2-2.2M16.2 7.8l2.2-2.2"/>""";
    private const string Copy = """<rect x="9" y="9" width="11" height="11" rx="2"/><path d="M5 15H4V4h11v1"/>""";
    private const string Mail = """<rect x="3" y="5" width="18" height="14" rx="2"/><path d="m4 7 8 6 8-6"/>""";
    private const string User = """<circle cx="12" cy="8" r="4"/><path d="M4 21c1-5 4-6.5 8-6.5s7 1.5 8 6.5"/>""";
    private const string Edit = """<path d="M4 20h4L19 9l-4-4L4 16zM13 7l4 4"/>""";
    private const string Bulb = """<path d="M9 18h6M10 21h4M8.5 14.5a6 6 0 1 1 7 0c-.5.5-.5 1-.5 1.5H9c0-.5 0-1-.5-1.5z"/>""";
    private const string Check = """<circle cx="12" cy="12" r="9"/><path d="m8 12 3 3 5-6"/>""";
    private const string Warning = """<path d="M12 4 2.5 20h19zM12 10v4M12 17h.01"/>""";
    private const string Danger = """<circle cx="12" cy="12" r="9"/><path d="m9 9 6 6M15 9l-6 6"/>""";
    private const string File = """<path d="M6 3h8l4 4v14H6zM14 3v4h4"/>""";
    private const string Bin = """<path d="M4 7h16M9 7V4h6v3M6 7l1 14h10l1-14M10 11v6M14 11v6"/>""";

    private static readonly FrozenDictionary<string, string> Drawings = new Dictionary<string, string>
    {
        ["info"] = Info,
        ["circle-info"] = Info,
        ["note"] = Info,
        ["warning"] = Warning,
        ["triangle-exclamation"] = Warning,
        ["triangle-alert"] = Warning,
        ["danger"] = Danger,
        ["circle-xmark"] = Danger,
        ["tip"] = Bulb,
        ["lightbulb"] = Bulb,
        ["check"] = Check,
        ["circle-check"] = Check,
        ["gear"] = Gear,
        ["settings"] = Gear,
        ["copy"] = Copy,
        ["clone"] = Copy,
        ["mail"] = Mail,
        ["envelope"] = Mail,
        ["user"] = User,
        ["users"] = User,
        ["pen"] = Edit,
        ["pencil"] = Edit,
        ["edit"] = Edit,
        ["file"] = File,
        ["file-lines"] = File,
        ["trash"] = Bin,
        ["trash-2"] = Bin,
        ["link"] = """<path d="M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1.5 1.5M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1.5-1.5"/>""",
        ["plus"] = """<path d="M12 5v14M5 12h14"/>""",
        ["clipboard"] = """<rect x="5" y="5" width="14" height="16" rx="2"/><path d="M9 5V3h6v2M9 11h6M9 15h6"/>""",
        ["shield"] = """<path d="M12 3 5 6v5c0 5 3 8 7 10 4-2 7-5 7-10V6z"/>""",
        ["lock"] = """<rect x="5" y="11" width="14" height="10" rx="2"/><path d="M8 11V7a4 4 0 0 1 8 0v4"/>""",
        ["key"] = """<circle cx="8" cy="15" r="4"/><path d="m11 12 8-8M16 7l3 3M13 10l2 2"/>""",
        ["eye"] = """<path d="M2 12c3-5 6-7 10-7s7 2 10 7c-3 5-6 7-10 7s-7-2-10-7z"/><circle cx="12" cy="12" r="3"/>""",
        ["plug"] = """<path d="M9 3v5M15 3v5M6 8h12v3a6 6 0 0 1-12 0zM12 17v4"/>""",
        ["globe"] = """<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18"/>""",
        ["book"] = """<path d="M5 4h10a4 4 0 0 1 4 4v12H8a3 3 0 0 1-3-3zM5 17a3 3 0 0 1 3-3h11"/>""",
        ["code"] = """<path d="m8 7-5 5 5 5M16 7l5 5-5 5"/>""",
        ["form"] = """<rect x="4" y="4" width="16" height="16" rx="3"/><path d="M8 9h8M8 13h5"/>""",
        ["close"] = """<path d="M6 6l12 12M18 6 6 18"/>""",
        ["search"] = """<circle cx="11" cy="11" r="6.5"/><path d="m16 16 5 5"/>""",
        ["sun"] = """<circle cx="12" cy="12" r="4"/><path d="M12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.5 1.5M17.5 17.5 19 19M5 19l1.5-1.5M17.5 6.5 19 5"/>""",
        ["moon"] = """<path d="M20 14A8.5 8.5 0 1 1 10 4a7 7 0 0 0 10 10z"/>""",
        ["contrast"] = """<circle cx="12" cy="12" r="9"/><path d="M12 3v18a9 9 0 0 0 0-18z" fill="currentColor"/>""",
        ["arrow-right"] = """<path d="M4 12h16M14 6l6 6-6 6"/>""",
        ["arrow-left"] = """<path d="M20 12H4M10 6l-6 6 6 6"/>""",
        ["chevron-right"] = """<path d="m9 5 7 7-7 7"/>""",
        ["external"] = """<path d="M8 6h10v10M18 6 6 18"/>""",
        ["bell"] = """<path d="M6 17V11a6 6 0 0 1 12 0v6l2 1H4zM10 21h4"/>""",
        ["clock"] = """<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3 2"/>""",
        ["download"] = """<path d="M12 4v11M7 11l5 5 5-5M4 20h16"/>""",
        ["cloud"] = """<path d="M7 18a4 4 0 0 1 0-8 6 6 0 0 1 11-1 4.5 4.5 0 0 1 0 9z"/>""",
        ["database"] = """<ellipse cx="12" cy="6" rx="7" ry="3"/><path d="M5 6v12c0 4 14 4 14 0V6M5 12c0 4 14 4 14 0"/>""",
        ["home"] = """<path d="m3 11 9-7 9 7M6 10v10h12V10"/>""",
        ["rocket"] = """<path d="M12 3c4 3 5 7 4 12H8c-1-5 0-9 4-12zM8 12l-3 4h3M16 12l3 4h-3M12 18v3"/>""",
        ["star"] = """<path d="m12 3 3 6 6 1-4.5 4.5 1 6.5-5.5-3-5.5 3 1-6.5L3 10l6-1z"/>""",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The drawing, hidden from screen readers; empty for an unknown name or none.</summary>
    public static string Svg(string? name) => name is not null && Drawings.TryGetValue(name, out var drawing)
        ? $"<svg class=\"icon\" viewBox=\"0 0 24 24\" width=\"20\" height=\"20\" aria-hidden=\"true\">{drawing}</svg>"
        : "";
}
