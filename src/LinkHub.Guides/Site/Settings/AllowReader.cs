using LinkHub.Guides.Text;

namespace LinkHub.Guides.Site;

/// <summary>Reads <c>host.allow</c>: where a whitelabel hub may say a name of the host.</summary>
internal static class AllowReader
{
    private const string PathHelp = "Write a path below the content folder, such as `guides/git/**`.";

    public static IReadOnlyList<HostAllowance> Read(Settings host, DiagnosticBag diagnostics)
    {
        var allowed = new List<HostAllowance>();
        foreach (var entry in host.Groups("allow", SettingShapes.Allowance))
        {
            var phrase = entry.Text("phrase", NotBlank, "Write the words.");
            var word = entry.Text("word", NotBlank, "Write the name.");
            var path = entry.Text("path", text => PathPattern.Of(text)?.Text, PathHelp);
            if (phrase is null == word is null)
            {
                const string message = "an entry of `allow` needs either a `phrase` or a `word`";
                const string help = "Write `{phrase: …}` or `{word: …, path: …}`.";
                diagnostics.Add(ConfigurationRules.BadSetting, entry.Place, message, help);
            }
            else if (word is not null && path is null)
            {
                const string message = "a `word` of `allow` has no `path`";
                diagnostics.Add(ConfigurationRules.MissingSetting, entry.Place, message, PathHelp);
            }
            else
            {
                var pattern = path is { } written ? PathPattern.Of(written.Value) : null;
                var span = (phrase ?? word)!.Value.Span;
                allowed.Add(new HostAllowance(phrase?.Value, word?.Value, pattern, entry.Text("reason")?.Value, span));
            }
        }

        return allowed;
    }

    private static string? NotBlank(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
