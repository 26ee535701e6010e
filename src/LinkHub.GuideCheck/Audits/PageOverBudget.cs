using System.Globalization;
using System.IO.Compression;
using LinkHub.GuideCheck.Audits.Hubs;
using LinkHub.GuideCheck.Audits.References;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Audits;

/// <summary>Finds pages that load slowly: too much HTML, style or script.</summary>
/// <remarks>
/// Sizes are those of the files as servers compress them. Most styles and scripts are shared by all pages.
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
                (ReferenceKind.Style, "style sheets", budget.Css),
                (ReferenceKind.Script, "scripts", budget.Js),
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

        // A style sheet or script has the same size on every page.
        void Compare(AuditedFile page, string what, int size, int limit, string key)
        {
            if (size > limit * 1000 && reported.Add(what + key))
            {
                var message = string.Create(
                    CultureInfo.InvariantCulture,
                    $"`/{HubAddresses.AddressOf(page.Path)}` takes {size / 1000.0:F1} kB of {what} compressed, the budget is {limit} kB");
                findings.Add(
                    Rule, hub.Top(page.Path), message,
                    "Show less at once, or raise the budget with `--budget`.");
            }
        }
    }

    private static IEnumerable<string> Loaded(AuditedHub hub, AuditedFile page, ReferenceKind kind) =>
        page.References
        .Where(reference => reference.Kind == kind)
        .Select(reference => hub.FileOf(reference.Target))
        .OfType<string>()
        .Distinct(StringComparer.Ordinal);
}

/// <summary>
/// The most kilobytes (of 1,000 bytes) that one page may load, each file compressed as servers do.
/// </summary>
/// <param name="Html">The page itself.</param>
/// <param name="Css">All its style sheets.</param>
/// <param name="Js">All its scripts.</param>
public sealed record PageBudget(int Html, int Css, int Js)
{
    /// <summary>A page that a phone shows after one round trip.</summary>
    public static readonly PageBudget Default = new(Html: 14, Css: 10, Js: 10);

    private const int Largest = 1_000_000;

    /// <summary>Reads <c>html=14,css=10,js=10</c>; what is not named keeps its default.</summary>
    /// <returns>Null if it is written otherwise.</returns>
    public static PageBudget? Parse(string text)
    {
        var budget = Default;
        foreach (var part in text.Split(
            ',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Split('=') is not [var name, var number]
                || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var most)
                || most is < 1 or > Largest
                || budget.With(name, most) is not { } changed)
            {
                return null;
            }

            budget = changed;
        }

        return budget;
    }

    private PageBudget? With(string name, int most) => name switch
    {
        "html" => this with { Html = most },
        "css" => this with { Css = most },
        "js" => this with { Js = most },
        _ => null,
    };
}

/// <summary>The size of a file as it is sent to a browser.</summary>
internal static class CompressedSize
{
    /// <summary>
    /// The size of a page, which a host compresses on request: gzip, which every server and browser knows.
    /// </summary>
    public static int Of(ReadOnlySpan<byte> bytes)
    {
        using var counted = new MemoryStream(bytes.Length);
        using (var gzip = new GZipStream(counted, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return (int)counted.Length;
    }

    /// <summary>
    /// The size of a file that never changes, which hosts compress once: Brotli at its best.
    /// </summary>
    public static int OfKept(ReadOnlySpan<byte> bytes)
    {
        using var counted = new MemoryStream(bytes.Length);
        using (var brotli = new BrotliStream(counted, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            brotli.Write(bytes);
        }

        return (int)counted.Length;
    }
}
