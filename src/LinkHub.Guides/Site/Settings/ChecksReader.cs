using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Site;

/// <summary>Reads <c>checks</c>: levels of rules, for all files and for some.</summary>
internal static class ChecksReader
{
    private const string LevelHelp = "Write `off`, `hint`, `warning` or `error`.";
    private const string PathHelp = "Write a path below the content folder, such as `guides/old/**`.";

    private static readonly string[] Levels = ["off", "hint", "warning", "error"];

    public static CheckSettings Read(Settings checks, DiagnosticBag diagnostics)
    {
        var paths = new List<PathChecks>();
        foreach (var entry in checks.Groups("paths", SettingShapes.PathChecks))
        {
            if (entry.Required("path", Pattern, PathHelp) is { } path && PathPattern.Of(path.Value) is { } pattern)
            {
                paths.Add(new PathChecks(pattern, ReadLevels(entry, diagnostics)));
            }
        }

        return new CheckSettings { Rules = ReadLevels(checks, diagnostics), Paths = paths };
    }

    private static string? Pattern(string text) => PathPattern.Of(text)?.Text;

    private static List<RuleLevel> ReadLevels(Settings settings, DiagnosticBag diagnostics)
    {
        var levels = new List<RuleLevel>();
        foreach (var (rule, value) in settings.Entries("rules"))
        {
            if (value is YamlScalar level && Array.IndexOf(Levels, level.Value) is var index and >= 0)
            {
                levels.Add(new RuleLevel(rule.Located, index == 0 ? null : (Severity)(index - 1), level.Span));
                continue;
            }

            var help = value is YamlScalar text && Suggestion.Nearest(text.Value, Levels) is { } near
                ? $"Did you mean `{near}`?"
                : LevelHelp;
            var message = $"the level of `{VisibleText.Of(rule.Value)}` is none";
            diagnostics.Add(ConfigurationRules.BadSetting, value.Span, message, help);
        }

        return levels;
    }
}
