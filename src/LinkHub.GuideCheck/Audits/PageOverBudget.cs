using System.Globalization;
using LinkHub.GuideCheck.Audits.Hubs;
using LinkHub.GuideCheck.Audits.References;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Audits;

/// <summary>Finds pages that take longer to show than they should: too much HTML, style or script.</summary>
/// <remarks>
/// Sizes are those of the files as servers compress them. Styles and scripts are mostly those of all pages.
/// </remarks>
public sealed class PageOverBudget : IHubAudit
{
    public DiagnosticRule Rule { get; } = new("LH980", "page-over-budget", Severity.Warning);

    public void Check(AuditedHub hub, DiagnosticBag findings)
    {
        var budget = hub.Options.Budget;
        var sizes = new Dictionary<string, int>(StringComparer.Ordinal);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in hub.Files.Where(file => file.Page is not null))
        {
            Compare(page, "HTML", page.Page!.CompressedBytes, budget.Html, page.Path);
            foreach (var (kind, name, limit) in new[]
            {
                (ReferenceKind.Style, "style sheets", budget.Css), (ReferenceKind.Script, "scripts", budget.Js),
            })
            {
                string[] files = [.. Loaded(hub, page, kind)];
                Compare(page, name, files.Sum(SizeOf), limit, string.Join('\n', files));
            }
        }

        int SizeOf(string path)
        {
            if (!sizes.TryGetValue(path, out var size))
            {
                sizes[path] = size = CompressedSize.OfKept(hub.Folder.ReadBytes(path));
            }

            return size;
        }

        // The same files weigh the same on every page.
        void Compare(AuditedFile page, string what, int size, int limit, string key)
        {
            if (size > limit * 1000 && reported.Add(what + key))
            {
                var message = string.Create(
                    CultureInfo.InvariantCulture,
                    $"`/{HubAddresses.AddressOf(page.Path)}` takes {size / 1000.0:F1} kB of {what} compressed, the budget is {limit} kB");
                findings.Add(Rule, hub.Top(page.Path), message, "Show less at once, or raise the budget with `--budget`.");
            }
        }
    }

    private static IEnumerable<string> Loaded(AuditedHub hub, AuditedFile page, ReferenceKind kind) => page.References
        .Where(reference => reference.Kind == kind)
        .Select(reference => hub.FileOf(reference.Target))
        .OfType<string>()
        .Distinct(StringComparer.Ordinal);
}
