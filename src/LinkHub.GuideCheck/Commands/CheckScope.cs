using LinkHub.GuideCheck.Catalogue;
using LinkHub.GuideCheck.Changes;
using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Programs;
using LinkHub.Guides.Site;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Commands;

/// <summary>
/// The findings that were asked for. Everything is checked nevertheless: one text can break another.
/// </summary>
internal sealed class CheckScope
{
    private readonly HashSet<string> _rules;
    private readonly HashSet<string> _connectors;
    private readonly IReadOnlySet<string>? _changed;

    private CheckScope(CheckOptions options, IReadOnlySet<string>? changed)
    {
        _rules = [.. options.Rules.Select(rule => RuleCatalogue.Find(rule)?.Rule.Id ?? rule)];
        _connectors = [.. options.Connectors];
        _changed = changed;
    }

    /// <summary>The scope, or the problem with it.</summary>
    public static (CheckScope? Scope, string? Problem) Of(CheckOptions options, Library library, IGit git)
    {
        if (options.Changed is not { } reference)
        {
            return (new CheckScope(options, null), null);
        }

        var changed = new ChangedFiles(git, reference);
        var (files, problem) = changed.In(library.Folders);
        return files is null
            ? (null, problem)
            : (new CheckScope(options, ChangedSubjects.Of(library, files, changed.Lines)), null);
    }

    /// <summary>
    /// The findings that were asked for, and always those about wrong settings, which make all others
    /// uncertain.
    /// </summary>
    public IReadOnlyList<Diagnostic> Wanted(IReadOnlyList<Diagnostic> findings, FindingSubjects subjects) =>
        [.. findings.Where(one => ConfigurationRules.AreBrokenBy(one) || IsWanted(one, subjects))];

    private bool IsWanted(Diagnostic finding, FindingSubjects subjects) =>
        (_rules.Count == 0 || _rules.Contains(finding.Rule.Id))
        && (_connectors.Count == 0 || subjects.All(finding).Any(_connectors.Contains))
        && (_changed is null || subjects.All(finding).Any(_changed.Contains));
}
