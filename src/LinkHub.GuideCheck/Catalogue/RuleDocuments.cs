using System.Text;
using LinkHub.GuideCheck.Rules;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Catalogue;

/// <summary>
/// The pages of rules as pages of a hub: one for each rule under <c>docs/checks/</c>, and a list.
/// </summary>
/// <remarks>Only the host's hub has them: a partner's customers write no guides.</remarks>
public static class RuleDocuments
{
    private const string Folder = "docs/checks/";

    /// <summary>Guide markup, with paths below the pages folder.</summary>
    public static IReadOnlyList<SourceFile> All() => [Index(), .. RuleCatalogue.All.Select(Page)];

    /// <summary>The address of a rule's page below a hub's base path.</summary>
    public static string Address(DiagnosticRule rule) => $"{Folder}{rule.Id.ToLowerInvariant()}/";

    private static SourceFile Index()
    {
        var text = FrontMatter(
            "Checks", "Every rule for guides, definitions, settings and hubs, and how to fix its findings.");
        text.Append(
            "`guidecheck explain LH301` shows the same in a terminal, `guidecheck rules` lists them all.\n\n")
            .Append(
                "The cases on these pages are changes to one small folder: a connector `acme` that asks for a ")
            .Append(
                "subdomain and an API key, its guide, two brands and two pages. A line with `+` is added to a ")
            .Append(
                "file of that folder, a line with `-` is removed from it, and a text that is shown without a title ")
            .Append("and a description keeps those of that file.\n");
        foreach (var family in RuleCatalogue.All.GroupBy(entry => entry.Family).OrderBy(family => family.Key))
        {
            text.Append("\n## ").Append(family.Key)
                .Append("\n\n| Rule | Severity | Finds |\n| :-- | :-- | :-- |\n");
            foreach (var (rule, page) in family.Select(entry => (entry.Rule, entry.Page)))
            {
                text.Append("| [").Append(rule.Id).Append(' ').Append(rule.Name).Append("](/")
                    .Append(Address(rule))
                    .Append(") | ").Append(rule.Severity.ToString().ToLowerInvariant())
                    .Append(" | ").Append(page.Summary.Replace("|", "\\|", StringComparison.Ordinal))
                    .Append(" |\n");
            }
        }

        return new SourceFile(Folder + "index.md", text.ToString());
    }

    private static SourceFile Page(RuleEntry entry)
    {
        var (rule, page) = (entry.Rule, entry.Page);
        var text = FrontMatter($"{rule.Id} {rule.Name}", page.Summary);
        text.Append("**").Append(rule.Severity).Append("**, ").Append(Found(entry.Origin))
            .Append(Fixed(entry.Fixes))
            .Append(".\n\n");
        foreach (var line in Fences(page.Body.Split('\n')))
        {
            text.Append(line).Append('\n');
        }

        return new SourceFile($"{Folder}{rule.Id.ToLowerInvariant()}.md", text.ToString());
    }

    private static StringBuilder FrontMatter(string title, string description)
    {
        var quoted = description.Replace("`", "", StringComparison.Ordinal)
            .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        return new StringBuilder(
            $"---\ntitle: {title}\ndescription: \"{quoted}\"\nwhitelabelHide: true\n---\n\n");
    }

    private static string Found(RuleOrigin origin) => origin switch
    {
        RuleOrigin.Reading => "found whenever content is read",
        RuleOrigin.Checking => "found by `guidecheck` and before every build",
        RuleOrigin.Publishing => "found while hubs are built",
        _ => "found in built pages by `guidecheck site`",
    };

    private static string Fixed(FixSafety fixes) => fixes switch
    {
        FixSafety.Safe => ", fixed by `guidecheck --fix`",
        FixSafety.Unsafe => ", fixed by `guidecheck --fix --unsafe`, which needs review",
        _ => "",
    };

    // The info of a fence, which addresses the tests, is replaced by a title for readers.
    private static IEnumerable<string> Fences(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Contains("```gone ", StringComparison.Ordinal))
            {
                yield return $"Without `{lines[i++].Split(' ', 2)[1]}`.";
            }
            else
            {
                yield return lines[i] == "```text report"
                    ? "```text Report"
                    : lines[i].Replace("```diff ", "```diff Change in ", StringComparison.Ordinal);
            }
        }
    }
}
