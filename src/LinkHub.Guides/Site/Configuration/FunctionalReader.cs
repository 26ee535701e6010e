using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Site.Configuration;

/// <summary>Reads <c>functional</c>: the host's addresses that a guide may show as they are.</summary>
internal static class FunctionalReader
{
    private static readonly ListValue<TextValue> ForAll = new(
        "Addresses for every connector.", new("An exact address.") { Grammar = WebAddress.Urls });

    private static readonly EntriesValue ByConnector = new(
        "Addresses by the key of a connector.",
        new ListValue<TextValue>("Addresses for one connector.", ForAll.Item));

    internal static readonly EitherValue Value = new(
        "Addresses of the host that a whitelabel guide may show exactly as they are: by connector key, or "
        + "one list for every connector.",
        ByConnector,
        ForAll);

    /// <summary>
    /// The addresses by connector key; those of a plain list count for every connector:
    /// <see cref="SiteConfig.EveryConnector"/>.
    /// </summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<Located<string>>> Read(
        Settings site, ShapeKey<EitherValue> key, DiagnosticBag diagnostics)
    {
        if (site.Node(key) is YamlSequence or YamlScalar)
        {
            return new Dictionary<string, IReadOnlyList<Located<string>>>(StringComparer.Ordinal)
            {
                [SiteConfig.EveryConnector] = site.Texts(key.As(ForAll)),
            };
        }

        var functional = new SortedDictionary<string, IReadOnlyList<Located<string>>>(StringComparer.Ordinal);
        foreach (var (connector, value) in site.Entries(key.As(ByConnector)))
        {
            functional[connector.Value] =
                [.. Items(value).SelectMany(item => Address(item, connector.Value))];
        }

        return functional;

        IEnumerable<Located<string>> Address(YamlNode item, string connector)
        {
            if (item is YamlScalar text && WebAddress.Url(text.Value) is { } url)
            {
                return [new Located<string>(url, text.Span)];
            }

            var message = $"an address of `{connector}` is no address";
            diagnostics.Add(ConfigurationRules.BadSetting, item.Span, message, WebAddress.UrlHelp);
            return [];
        }
    }

    private static IReadOnlyList<YamlNode> Items(YamlNode value) => value switch
    {
        YamlSequence list => list.Items,
        YamlScalar { IsNull: true } => [],
        _ => [value],
    };
}
