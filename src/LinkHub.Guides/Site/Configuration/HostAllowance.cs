using LinkHub.Guides.Files;
using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Site.Configuration;

/// <summary>
/// An entry of <c>host.allow</c>: a place where a whitelabel hub may show a name of the host.
/// </summary>
/// <param name="Phrase">
/// The words that may hold the name, in their own case, or null if a word is allowed.
/// </param>
/// <param name="Word">The name that some files may show, or null if a phrase is allowed.</param>
/// <param name="Path">The files that may; null for a phrase that may stand in all of them.</param>
/// <param name="Reason">Why, for those who read the settings and the build's summary.</param>
/// <param name="Span">Where the phrase or word is written.</param>
public sealed record HostAllowance(
    string? Phrase, string? Word, PathPattern? Path, string? Reason, SourceSpan Span)
{
    /// <summary>As it is named in messages: the phrase, or the word with its files.</summary>
    public string Name => Phrase ?? $"{Word} in {Path?.Text}";

    public bool HoldsFor(string path) => Path is null || Path.Matches(path);
}

/// <summary>Reads <c>host.allow</c>: where a whitelabel hub may show a name of the host.</summary>
internal static class AllowReader
{
    private const string PathHelp = "Write a path below the content folder, such as `guides/git/**`.";

    internal static readonly MappingShape Shape = new(
        "allowance", "A phrase that may name the host, or a name that some files may hold.")
    {
        Alternatives = () => [[Phrase!], [Word!, Path!]],
    };

    private static readonly TextKey Phrase = Shape.Text(
        "phrase",
        "Words that hold the name, exactly as they are written.",
        new(NotBlank, "Write the words.") { Pattern = @"\S" });
    private static readonly TextKey Word = Shape.Text(
        "word",
        "The name alone; it needs a path.",
        new(NotBlank, "Write the name.") { Pattern = @"\S" });
    private static readonly TextKey Path = Shape.Text(
        "path",
        "Files below the content folder, such as `guides/git/**`; a phrase needs no path.",
        new(text => PathPattern.Of(text)?.Text, PathHelp));
    private static readonly TextKey Reason = Shape.Text(
        "reason", "Why the name may stand there; the summary of a build shows it.");

    public static IReadOnlyList<HostAllowance> Read(Settings host, MappingsKey key, DiagnosticBag diagnostics)
    {
        var allowed = new List<HostAllowance>();
        foreach (var entry in host.Groups(key))
        {
            var phrase = entry.Text(Phrase);
            var word = entry.Text(Word);
            var path = entry.Text(Path);
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
                var reason = entry.Text(Reason)?.Value;
                allowed.Add(new HostAllowance(phrase?.Value, word?.Value, pattern, reason, span));
            }
        }

        return allowed;
    }

    private static string? NotBlank(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
