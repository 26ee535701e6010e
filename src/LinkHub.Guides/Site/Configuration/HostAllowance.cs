using LinkHub.Guides.Files;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Site.Configuration;

/// <summary>An entry of <c>host.allow</c>: a place where a whitelabel hub may say a name of the host.</summary>
/// <param name="Phrase">The words that may say it, in their own case; null where a word is allowed.</param>
/// <param name="Word">The name that some files may say; null where a phrase is allowed.</param>
/// <param name="Path">The files that may; null for all of a phrase.</param>
/// <param name="Reason">Why, for those who read the settings and the build's summary.</param>
/// <param name="Span">Where the phrase or word is written.</param>
public sealed record HostAllowance(string? Phrase, string? Word, PathPattern? Path, string? Reason, SourceSpan Span)
{
    /// <summary>As it is named in messages: the phrase, or the word with its files.</summary>
    public string Name => Phrase ?? $"{Word} in {Path?.Text}";

    public bool HoldsFor(string path) => Path is null || Path.Matches(path);
}
