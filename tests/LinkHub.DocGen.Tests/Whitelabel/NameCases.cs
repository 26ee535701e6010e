using LinkHub.DocGen.Tests.Sites;

namespace LinkHub.DocGen.Tests.Whitelabel;

/// <summary>The drawn texts of <c>Cases/HOST.txt</c>, each with the lines that say what becomes of it.</summary>
internal static class NameCases
{
    public static IEnumerable<(string Text, string Outcome)> Read(string host)
    {
        var cases = Path.Combine(ExampleContent.Folder, "../tests/LinkHub.DocGen.Tests/Whitelabel/Cases");
        var file = Path.Combine(cases, host.ToLowerInvariant() + ".txt");
        var (text, outcome) = (new List<string>(), new List<string>());
        foreach (var line in File.ReadAllLines(file).Append(""))
        {
            var isOutcome = line is ['=' or '>' or '?' or '!'] or ['>' or '?' or '!', ' ', ..];
            if (!isOutcome && outcome.Count > 0)
            {
                yield return (string.Join('\n', text), string.Join('\n', outcome));
                text.Clear();
                outcome.Clear();
            }

            (isOutcome ? outcome : text).Add(line);
        }
    }
}
