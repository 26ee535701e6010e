using System.Globalization;
using System.Net;
using System.Text;
using LinkHub.BrowserCheck.Visits;
using LinkHub.Guides.Text;

namespace LinkHub.BrowserCheck.Reports;

/// <summary>
/// Results as one HTML file with its pictures in it, to be looked at or kept by a pipeline.
/// </summary>
public static class VisitHtml
{
    private static readonly string Style = Read();

    public static string Of(IReadOnlyCollection<VisitResult> results)
    {
        var bad = results.Count(result => result.Findings.Count > 0);
        var page = new StringBuilder()
            .Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append("<title>Browser check</title>\n<style>\n").Append(Style).Append("</style>\n</head>\n<body>\n")
            .Append("<h1>Browser check</h1>\n<p class=\"sum ").Append(bad == 0 ? "good" : "bad").Append("\">")
            .Append(CultureInfo.InvariantCulture, $"{results.Count} visits, {bad} with findings")
            .Append("</p>\n");
        foreach (var hub in results.GroupBy(result => result.Visit.Hub.Name))
        {
            page.Append("<h2>").Append(Escape(hub.Key)).Append("</h2>\n");
            foreach (var result in hub.OrderBy(result => result.Findings.Count == 0))
            {
                Write(page, result);
            }
        }

        return page.Append("</body>\n</html>\n").ToString();
    }

    private static void Write(StringBuilder page, VisitResult result)
    {
        var isGood = result.Findings.Count == 0;
        page.Append("<details class=\"").Append(isGood ? "good" : "bad").Append(isGood ? "\">" : "\" open>")
            .Append("<summary>").Append(Escape(result.Visit.Name))
            .Append(CultureInfo.InvariantCulture, $" <small>{result.Time.TotalSeconds:F1} s</small></summary>\n<ul>\n");
        foreach (var finding in result.Findings)
        {
            page.Append("<li><code>").Append(finding.Rule.Id).Append(' ').Append(finding.Rule.Name).Append("</code> ")
                .Append(Escape(finding.Message)).Append("</li>\n");
        }

        page.Append("</ul>\n");
        if (result.Picture is { } picture)
        {
            page.Append(
                "<img alt=\"How the page looked at the end\" loading=\"lazy\" src=\"data:image/png;base64,")
                .Append(Convert.ToBase64String(picture)).Append("\">\n");
        }

        page.Append("</details>\n");
    }

    private static string Escape(string text) => WebUtility.HtmlEncode(VisibleText.Of(text));

    private static string Read()
    {
        using var stream = typeof(VisitHtml).Assembly.GetManifestResourceStream("reports/report.css")
            ?? throw new InvalidOperationException("the program was built without `report.css`");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
