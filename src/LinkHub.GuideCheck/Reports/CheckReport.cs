using System.Security.Cryptography;
using System.Text;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Reports;

/// <summary>The content of a report, whatever its format.</summary>
/// <param name="Findings">In the order of reports.</param>
/// <param name="Paths">How files are named.</param>
public sealed record CheckReport(IReadOnlyList<Diagnostic> Findings, ReportPaths Paths)
{
    /// <summary>
    /// Facts for people beside the findings, a clause each: what was fixed, what a baseline suppresses.
    /// </summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The subject of a finding, apart from its place: a connector's key, or the file.</summary>
    public Func<Diagnostic, string> Subject { get; init; } = finding => finding.Span.File.Path;

    /// <summary>A name for a finding that stays the same while its file changes around it.</summary>
    public string Fingerprint(Diagnostic finding) => Reports.Fingerprint.Of(finding, Subject(finding));
}

/// <summary>
/// The names of files in reports: paths with which a terminal, an editor or a code host in the current folder
/// finds them.
/// </summary>
public sealed class ReportPaths
{
    private ReportPaths(string prefix) => Prefix = prefix;

    /// <summary>
    /// The text before a path below the content folder: empty, or a folder with its <c>/</c>.
    /// </summary>
    public string Prefix { get; }

    /// <summary>
    /// For a folder as it was typed; a folder below the current one is named relative to that.
    /// </summary>
    public static ReportPaths Below(string folder)
    {
        var current = Environment.CurrentDirectory;
        var below = Path.GetRelativePath(current, Path.GetFullPath(folder, current));
        var isOutside = below.Split(Path.DirectorySeparatorChar)[0] == ".." || Path.IsPathRooted(below);
        var shown = (isOutside ? folder : below).Replace('\\', '/').TrimEnd('/');
        return new ReportPaths(shown is "." ? "" : shown + "/");
    }

    /// <summary>The path of a file, by its path below the content folder; <c>x/..</c> is taken out.</summary>
    public string Of(string path)
    {
        var parts = new List<string>();
        foreach (var part in (Prefix + path).Split('/'))
        {
            if (part == ".." && parts is [.., not ".." and not ""])
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    /// <summary>
    /// The same as a URI reference (RFC 3986): relative to the current folder where the file lies in it.
    /// </summary>
    public string Uri(string path)
    {
        var shown = Of(path);
        var escaped = string.Join('/', shown.Split('/').Select(System.Uri.EscapeDataString));
        return shown.StartsWith('/') ? "file://" + escaped : escaped;
    }
}

/// <summary>
/// A name for a finding that stays the same while lines move, made of its rule, its subject, and the text it
/// names and quotes.
/// </summary>
/// <remarks>
/// SHA-256, the first 32 hexadecimal digits, over the rule's id, the subject, the names in back-ticks of the
/// message and the first 200 letters of the marked text with each run of white space as one blank, joined by
/// line feeds. No line number and no wording goes in.
/// </remarks>
public static class Fingerprint
{
    private const int MostText = 200;

    /// <param name="finding">Any finding.</param>
    /// <param name="subject">The connector's key, or the file's path where no connector is concerned.</param>
    public static string Of(Diagnostic finding, string subject)
    {
        var names = finding.Message.Split('`').Where((_, index) => index % 2 == 1);
        var parts = string.Join('\n', [finding.Rule.Id, subject, .. names, Normal(finding.Span)]);
        var hash = SHA256.HashData(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(parts));
        return Convert.ToHexStringLower(hash.AsSpan(0, 16));
    }

    private static string Normal(SourceSpan span)
    {
        var text = new StringBuilder(MostText);
        foreach (var letter in span.File.Text.AsSpan(span.Start, span.Length))
        {
            if (text.Length == MostText)
            {
                break;
            }

            if (!char.IsWhiteSpace(letter))
            {
                text.Append(letter);
            }
            else if (text.Length > 0 && text[^1] != ' ')
            {
                text.Append(' ');
            }
        }

        return text.ToString().TrimEnd();
    }
}
