using LinkHub.DocGen.Assets;
using LinkHub.DocGen.Pages;
using LinkHub.Guides.Brands;

namespace LinkHub.DocGen.Templates;

/// <summary>What the root element of a page says of the page, and which scripts the page loads.</summary>
internal static class HubRoot
{
    /// <summary>The attributes of <c>html</c>, in order; those without a value are left out.</summary>
    public static IReadOnlyDictionary<string, object> Attributes(HubLook hub) =>
        new (string Name, string? Value)[]
        {
            ("lang", hub.Language),
            ("dir", hub.IsRightToLeft ? "rtl" : null),
            ("data-theme", ModeOf(hub)),
            ("data-copied", hub.Words.Script.Copied),
        }.Where(one => one.Value is not null).ToDictionary(one => one.Name, one => (object)one.Value!);

    /// <summary><c>light</c> or <c>dark</c>; null where the reader's device decides.</summary>
    public static string? ModeOf(HubLook hub) => hub.Theme.Mode switch
    {
        ColorMode.Light => "light",
        ColorMode.Dark => "dark",
        _ => null,
    };

    public static ScriptPages KindOf(HubPage page) => page switch
    {
        HomePage => ScriptPages.Home,
        GuidePage => ScriptPages.Guide,
        EmbedPage => ScriptPages.Frame,
        _ => ScriptPages.Other,
    };
}
