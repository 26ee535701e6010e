using LinkHub.Guides.Files;
using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Site.Configuration;

/// <summary>
/// The settings under <c>checks</c> in linkhub.yaml: the severity of rules, for all files and for some.
/// </summary>
public sealed record CheckSettings
{
    public static readonly CheckSettings Default = new();

    /// <summary>For every file, in the order written.</summary>
    public IReadOnlyList<RuleLevel> Rules { get; init; } = [];

    /// <summary>For some files; of several that match, the last one that names a rule decides.</summary>
    public IReadOnlyList<PathChecks> Paths { get; init; } = [];
}

/// <summary>Levels of rules for the files that a pattern matches.</summary>
public sealed record PathChecks(PathPattern Path, IReadOnlyList<RuleLevel> Rules);

/// <summary>The severity of a rule's findings by configuration.</summary>
/// <param name="Rule">The rule's id or name as written; it need not exist.</param>
/// <param name="Severity">Null for <c>off</c>: findings are left out.</param>
/// <param name="Span">Where the level is written.</param>
public sealed record RuleLevel(Located<string> Rule, Severity? Severity, SourceSpan Span);

/// <summary>Reads <c>checks</c>: levels of rules, for all files and for some.</summary>
internal static class ChecksReader
{
    private const string LevelHelp = "Write `off`, `hint`, `warning` or `error`.";
    private const string PathHelp = "Write a path below the content folder, such as `guides/old/**`.";

    internal static readonly MappingShape Shape = new(
        "set of checks",
        "How much the findings of rules matter. A name that a whitelabel hub must not show is always an "
        + "error.");

    private static readonly EntriesKey Rules = Shape.Add("rules", ForPath.RuleLevels);
    private static readonly MappingsKey Paths = Shape.List(
        "paths", "Levels for some files; the last entry that names a rule counts.", ForPath.Shape);

    public static CheckSettings Read(Settings checks, DiagnosticBag diagnostics)
    {
        var paths = new List<PathChecks>();
        foreach (var entry in checks.Groups(Paths))
        {
            if (entry.Text(ForPath.Path) is { } path && PathPattern.Of(path.Value) is { } pattern)
            {
                paths.Add(new PathChecks(pattern, ReadLevels(entry, ForPath.Rules, diagnostics)));
            }
        }

        return new CheckSettings { Rules = ReadLevels(checks, Rules, diagnostics), Paths = paths };
    }

    private static string? Pattern(string text) => PathPattern.Of(text)?.Text;

    private static List<RuleLevel> ReadLevels(Settings settings, EntriesKey rules, DiagnosticBag diagnostics)
    {
        var levels = new List<RuleLevel>();
        foreach (var (rule, value) in settings.Entries(rules))
        {
            if (value is YamlScalar written && ForPath.Levels.TryGetValue(written.Value, out var level))
            {
                levels.Add(new RuleLevel(rule.Located, level, written.Span));
                continue;
            }

            var levelNames = ForPath.Levels.Keys;
            var help = value is YamlScalar text && Suggestion.Nearest(text.Value, levelNames) is { } near
                ? $"Did you mean `{near}`?"
                : LevelHelp;
            var message = $"the level of `{VisibleText.Of(rule.Value)}` is none";
            diagnostics.Add(ConfigurationRules.BadSetting, value.Span, message, help);
        }

        return levels;
    }

    private static class ForPath
    {
        public static readonly Dictionary<string, Severity?> Levels = new(StringComparer.Ordinal)
        {
            ["off"] = null,
            ["hint"] = Severity.Hint,
            ["warning"] = Severity.Warning,
            ["error"] = Severity.Error,
        };

        public static readonly EntriesValue RuleLevels = new(
            "A level for each rule, by the rule's id or name.",
            new WordValue<Severity?>("How much a finding of the rule matters.", Levels, fallback: null));

        public static readonly MappingShape Shape = new(
            "set of checks for a path", "Some files and the levels for them.");

        public static readonly TextKey Path = Shape.RequiredText(
            "path",
            "A path below the content folder; `*` stands for letters of one name, `**` for any folders.",
            new(Pattern, PathHelp));
        public static readonly EntriesKey Rules = Shape.Add("rules", RuleLevels);
    }
}
