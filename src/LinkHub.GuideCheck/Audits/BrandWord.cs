using System.Text;
using LinkHub.Guides.Brands;
using LinkHub.Guides.Programs;
using LinkHub.Guides.Site;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Text;
using LinkHub.Guides.Whitelabel;
using LinkHub.Guides.Whitelabel.Names;
using LinkHub.Guides.Whitelabel.Pictures;

namespace LinkHub.GuideCheck.Audits;

/// <summary>Finds words in any file of a hub that it must not show, however they are disguised.</summary>
public sealed class BrandWord : IHubAudit
{
    public DiagnosticRule Rule { get; } = new("LH981", "brand-word", Severity.Error);

    private const int MostOfFile = 20;

    public void Check(AuditedHub hub, DiagnosticBag findings)
    {
        if (hub.Options.Forbidden is not { } words)
        {
            return;
        }

        new OrderedWork(hub.Options.Threads, hub.Options.Stop).Each(
            hub.Folder.Paths, (path, found) => Scan(hub, words, path, found), findings);
    }

    private void Scan(AuditedHub hub, ForbiddenWords words, string path, DiagnosticBag findings)
    {
        var bytes = hub.Folder.ReadBytes(path);
        foreach (var leak in words.Scanner.Scan(path, bytes, words.AllowedIn(path)).Where(leak =>
            !leak.IsAllowed && leak.Use == NameUse.Brand && !words.MayName(leak)).Take(MostOfFile))
        {
            var where = leak.Offset < 0 ? " in the name of a file" : "";
            findings.Add(
                Rule, Place(hub, leak, bytes), $"the hub shows `{leak.Word}`{where}",
                "Rewrite what it comes from.");
        }
    }

    private static SourceSpan Place(AuditedHub hub, Leak leak, byte[] bytes)
    {
        if (leak.Offset < 0)
        {
            return hub.Folder.Named(leak.Path, "").Span(0, 0);
        }

        Encoding encoding = ImageText.IsImage(leak.Path) ? Encoding.Latin1 : new UTF8Encoding(false);
        var file = hub.Folder.Named(leak.Path, encoding.GetString(bytes));
        var at = encoding.GetCharCount(bytes.AsSpan(0, (int)leak.Offset));
        var isPlain =
            string.Compare(
                file.Text, at, leak.Word, 0, leak.Word.Length, StringComparison.OrdinalIgnoreCase) == 0;
        return file.Span(at, isPlain ? at + leak.Word.Length : at);
    }
}

/// <summary>
/// The words that a built hub must not show, and the addresses that it may show nevertheless.
/// </summary>
/// <param name="Scanner">Finds the words.</param>
/// <param name="Functional">By connector key, as <c>linkhub.yaml</c> allows them.</param>
public sealed record ForbiddenWords(
    LeakScanner Scanner, IReadOnlyDictionary<string, IReadOnlyList<string>> Functional)
{
    private const string Connectors = "connectors/";

    /// <summary>
    /// Names that <c>host.allow</c> lets some files show; a hub does not say which of its pages come from
    /// these files.
    /// </summary>
    private IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The words that a user names.</summary>
    public static ForbiddenWords Of(IEnumerable<string> words) => Of(new HostWords(words), new SiteConfig());

    /// <summary>
    /// The words that one brand's hub must not show; the host's own hub may show the host's words.
    /// </summary>
    public static ForbiddenWords Of(Brand brand, Library library, IEnumerable<string> more)
    {
        var host = library.Brands.FirstOrDefault(other => other.Id == library.Site.HostBrand?.Value);
        var words = HostWords.For(brand, host, library.Site);
        return Of(
            new HostWords(words.Words.Concat(more)) { Names = words.Names, Allowed = words.Allowed },
            library.Site);
    }

    /// <summary>
    /// The addresses that a file may show: those of its connector and those of every connector; lists may
    /// show all.
    /// </summary>
    public IReadOnlyList<string> AllowedIn(string path)
    {
        if (!path.StartsWith(Connectors, StringComparison.Ordinal))
        {
            var isList =
                !path.EndsWith(".html", StringComparison.Ordinal)
                    && !path.EndsWith(".md", StringComparison.Ordinal);
            return isList ? [.. Functional.Values.SelectMany(values => values)] : [];
        }

        var key = path[Connectors.Length..].Split('/', '.')[0];
        return [.. FunctionalOf(key), .. FunctionalOf(SiteConfig.EveryConnector)];
    }

    /// <summary>Whether a page may say the word outside addresses.</summary>
    public bool MayName(Leak leak) =>
        !leak.IsAddress && Names.Contains(leak.Word, StringComparer.OrdinalIgnoreCase);

    private IReadOnlyList<string> FunctionalOf(string key) => Functional.GetValueOrDefault(key) ?? [];

    private static ForbiddenWords Of(HostWords words, SiteConfig site) => new(
        new LeakScanner(words),
        site.Functional.ToDictionary(
            pair => pair.Key,
            pair => (IReadOnlyList<string>)[.. pair.Value.Select(value => value.Value)],
            StringComparer.Ordinal))
    {
        Names = [.. site.HostAllowances.Select(entry => entry.Word).OfType<string>()],
    };
}
