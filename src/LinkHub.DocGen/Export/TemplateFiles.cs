using System.Text.RegularExpressions;
using LinkHub.Guides.Files;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Site.Themes;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Export;

/// <summary>Reads the template of an export, and those that it includes.</summary>
internal static partial class TemplateFiles
{
    /// <summary>What other templates call a template: its file without folder and <c>.cshtml</c>.</summary>
    public static string NameOf(string file) => Path.GetFileName(file)[..^ThemeTemplates.Extension.Length];

    /// <summary>
    /// The template, and each file of its folder or below whose name stands in quotes in one of those that
    /// were read: only such a file can be included, and others beside it may be of anything.
    /// </summary>
    /// <param name="file">Where the template is on this machine; it ends with <c>.cshtml</c>.</param>
    /// <param name="findings">Receives what cannot be read.</param>
    /// <returns>By name; paths are relative to the template's folder.</returns>
    public static IReadOnlyDictionary<string, SourceFile> Read(string file, DiagnosticBag findings)
    {
        var folder = new ContentFolder(Path.GetDirectoryName(Path.GetFullPath(file))!);
        var templates = new SortedDictionary<string, SourceFile>(StringComparer.Ordinal);
        var named = new Queue<string>([NameOf(file)]);
        while (named.TryDequeue(out var name))
        {
            var path = name + ThemeTemplates.Extension;
            if (templates.ContainsKey(name) || folder.Find(path, findings) is null
                || folder.ReadText(path, new SiteLimits().GuideBytes, findings) is not { } text)
            {
                continue;
            }

            templates.Add(name, text);
            foreach (Match match in Quoted().Matches(text.Text))
            {
                named.Enqueue(match.Groups["name"].Value);
            }
        }

        return templates;
    }

    [GeneratedRegex(
        @"""(?<name>[\w-][\w.-]*(/[\w-][\w.-]*)*)""",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Quoted();
}
