using LinkHub.Guides.Text;

namespace LinkHub.Guides.Yaml;

/// <summary>
/// Suggestions for names that one file gets wrong: only the first few are looked for, so that a hostile file
/// with thousands of wrong names among thousands of right ones is still read in time.
/// </summary>
internal sealed class Suggestions
{
    private const int Most = 50;
    private const int LongestName = 100;

    private int _looked;

    /// <summary>The known name that was meant as a question, else the help for any other name.</summary>
    public string Help(string name, IEnumerable<string> known, string otherwise) =>
        name.Length <= LongestName && _looked++ < Most && Suggestion.Nearest(name, known) is { } near
            ? $"Did you mean `{near}`?"
            : otherwise;
}
