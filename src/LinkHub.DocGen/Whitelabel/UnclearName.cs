using LinkHub.GuideCheck.Rules.Words;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Whitelabel;

/// <summary>The finding that asks whether a name of the host is meant or an ordinary word.</summary>
internal static class UnclearName
{
    /// <param name="name">The name.</param>
    /// <param name="place">Where it is written.</param>
    /// <param name="isSource">Whether that is a file of the content, which <c>host.allow</c> can list.</param>
    public static Diagnostic Finding(string name, SourceSpan place, bool isSource = true)
    {
        var message = $"`{VisibleText.Of(name)}` may be the host's name or an ordinary word";
        return new Diagnostic(WhitelabelRules.UnclearName, message, place)
        {
            Help = isSource
                ? $"Write `{{brand.name}}` if the host is meant; if not, add `- {{{Entry(name, place)}}}` under `allow` of "
                    + "`host` in `linkhub.yaml`."
                : "Find what brings it into the hub. List the phrase under `allow` of `host` in `linkhub.yaml` if it is a "
                    + "word.",
        };
    }

    // Addresses are allowed as a whole only.
    private static string Entry(string name, SourceSpan place)
    {
        var text = place.File.Text;
        var token = text[AddressText.TokenAround(text, place.Start, place.End)];
        return AddressText.IsAddress(token)
            ? $"phrase: \"{VisibleText.Of(token)}\""
            : $"word: {VisibleText.Of(name)}, path: \"{place.File.Path}\"";
    }
}
