using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Site;

/// <summary>Reads <c>functional</c>: the host's addresses that a guide may show as they are.</summary>
internal static class FunctionalReader
{
    /// <summary>
    /// By connector key; what a plain list holds counts for every connector:
    /// <see cref="SiteConfig.EveryConnector"/>.
    /// </summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<Located<string>>> Read(Settings site, DiagnosticBag diagnostics)
    {
        if (site.Node("functional") is YamlSequence or YamlScalar)
        {
            return new Dictionary<string, IReadOnlyList<Located<string>>>(StringComparer.Ordinal)
            {
                [SiteConfig.EveryConnector] = site.Texts("functional", WebAddress.Url, WebAddress.UrlHelp),
            };
        }

        var functional = new SortedDictionary<string, IReadOnlyList<Located<string>>>(StringComparer.Ordinal);
        foreach (var (key, value) in site.Entries("functional"))
        {
            functional[key.Value] = [.. Items(value).SelectMany(item => Address(item, key.Value))];
        }

        return functional;

        IEnumerable<Located<string>> Address(YamlNode item, string key)
        {
            if (item is YamlScalar text && WebAddress.Url(text.Value) is { } url)
            {
                return [new Located<string>(url, text.Span)];
            }

            var message = $"an address of `{key}` is no address";
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
