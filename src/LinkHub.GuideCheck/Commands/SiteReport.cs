using System.Text;
using System.Text.Json;
using LinkHub.GuideCheck.Reports;
using LinkHub.Guides.Text;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.GuideCheck.Commands;

/// <summary>Prints what an audit found.</summary>
internal static class SiteReport
{
    public static int Print(IReadOnlyList<Diagnostic> found, string format, Terminal terminal)
    {
        switch (format)
        {
            case "json":
                terminal.Out.WriteLine(Json(found));
                break;
            case "github":
                foreach (var line in GitHubReport.Lines("", found))
                {
                    terminal.Out.WriteLine(line);
                }

                break;
            default:
                var report = new TextReport("", terminal.Style);
                foreach (var finding in found)
                {
                    terminal.Out.Write(report.Render(finding));
                }

                terminal.Out.WriteLine(TextReport.Summary(found));
                break;
        }

        return found.Any(finding => finding.Severity == Severity.Error) ? ExitCode.Findings : ExitCode.Clean;
    }

    private static string Json(IReadOnlyList<Diagnostic> found)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("version", JsonReport.Version);
            JsonReport.WriteFindings(json, found);
            json.WriteEndObject();
        }

        return Encoding.ASCII.GetString(stream.ToArray());
    }
}
