using LinkHub.DocGen.Pages;
using LinkHub.Guides.Text;
using LinkHub.Themes.Rendering;

namespace LinkHub.DocGen.Theming;

/// <summary>Looks at a page that templates made before it is published.</summary>
internal static class TemplateGuard
{
    public static void Check(
        HubPage page, string text, ThemedPage themed, Func<OutputPlaces> places, DiagnosticBag findings)
    {
    }
}
