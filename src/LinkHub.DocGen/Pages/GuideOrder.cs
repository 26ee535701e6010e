using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Site.Lists;

namespace LinkHub.DocGen.Pages;

/// <summary>The order of a connector's guides in every list: by method as defined, then by kind.</summary>
internal static class GuideOrder
{
    public static List<GuideEntry> Of(IReadOnlyList<GuideEntry> guides) =>
        [
            .. guides.OrderBy(PlaceOfMethod).ThenBy(guide => guide.Kind)
                .ThenBy(guide => guide.Slug, StringComparer.Ordinal),
        ];

    /// <summary>A method's first guide, for end users if there is one; null without any.</summary>
    public static GuideEntry? First(IReadOnlyList<GuideEntry> guides, AuthMethod method) =>
        First(guides, method, GuideKind.LinkAccount) ?? First(guides, method, GuideKind.ConnectorProfile);

    public static GuideEntry? First(IReadOnlyList<GuideEntry> guides, AuthMethod method, GuideKind kind) =>
        guides
        .Where(guide => ReferenceEquals(guide.Method, method) && guide.Kind == kind)
        .MinBy(guide => guide.Slug, StringComparer.Ordinal);

    private static int PlaceOfMethod(GuideEntry guide)
    {
        for (var i = 0; i < guide.Connector.Methods.Count; i++)
        {
            if (ReferenceEquals(guide.Connector.Methods[i], guide.Method))
            {
                return i;
            }
        }

        return int.MaxValue;
    }
}
