using LinkHub.GuideCheck.Rules.Words;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Whitelabel;

/// <summary>The finding that asks whether a name of the host is meant or an ordinary word.</summary>
internal static class UnclearName
{
    public static Diagnostic Finding(string name, SourceSpan place)
    {
        var message = $"`{VisibleText.Of(name)}` may be the host's name or an ordinary word";
        return new Diagnostic(WhitelabelRules.UnclearName, message, place)
        {
            Help = "Write `{brand.name}` if the host is meant, or list the place under `host: {allow: […]}` in "
                + "`linkhub.yaml`.",
        };
    }
}
