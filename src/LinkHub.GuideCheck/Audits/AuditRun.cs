using LinkHub.GuideCheck.Audits.Html;
using LinkHub.GuideCheck.Audits.Hubs;
using LinkHub.GuideCheck.Audits.References;
using LinkHub.GuideCheck.Catalogue;
using LinkHub.GuideCheck.Rules;
using LinkHub.Guides.Programs;
using LinkHub.Guides.Site.Links;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Audits;

/// <summary>
/// An audit of one built hub from end to end: each file is read, audited and forgotten; at the end the files
/// are compared with each other.
/// </summary>
public static class AuditRun
{
    /// <param name="folder">The hub.</param>
    /// <param name="rules">Usually <see cref="RuleCatalogue.Audits"/>.</param>
    /// <param name="options">What the user asked for.</param>
    /// <returns>All findings in the order of reports.</returns>
    public static IReadOnlyList<Diagnostic> Of(
        HubFolder folder, IReadOnlyList<IRule> rules, AuditOptions options)
    {
        var addresses = AddressesOf(folder);
        IPageAudit[] pageAudits = [.. rules.OfType<IPageAudit>()];
        var findings = new DiagnosticBag();
        var files = new OrderedWork(options.Threads, options.Stop).Map(
            folder.Paths, (path, found) => Look(folder, path, addresses, pageAudits, found), findings);
        var hub = new AuditedHub(folder, addresses, [.. files.OfType<AuditedFile>()], options)
        {
            Redirects = [.. Redirected(folder, addresses)],
        };
        foreach (var rule in rules.OfType<IHubAudit>())
        {
            options.Stop.ThrowIfCancellationRequested();
            rule.Check(hub, findings);
        }

        return [.. findings.Sorted().Select(finding => WithSource(finding, folder, options))];
    }

    private static AuditedFile? Look(
        HubFolder folder, string path, HubAddresses addresses, IPageAudit[] audits, DiagnosticBag findings)
    {
        if (path.EndsWith(".html", StringComparison.OrdinalIgnoreCase))
        {
            return LookAtPage(folder, path, addresses, audits, findings);
        }

        if (path.EndsWith(".css", StringComparison.OrdinalIgnoreCase))
        {
            return new AuditedFile(path, [.. StyleReferences.Of(path, folder.ReadText(path), addresses)]);
        }

        if (path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
        {
            return new AuditedFile(path, [.. MarkdownReferences.Of(path, folder.ReadText(path), addresses)]);
        }

        return ListReferences.Lists(path)
            ? new AuditedFile(path, [.. ListReferences.Of(path, folder.ReadText(path), addresses)])
            : null;
    }

    private static AuditedFile LookAtPage(
        HubFolder folder, string path, HubAddresses addresses, IPageAudit[] audits, DiagnosticBag findings)
    {
        var file = folder.ReadText(path);
        if (HtmlPage.Read(path, file, findings) is not { } page)
        {
            return new AuditedFile(path, []);
        }

        foreach (var audit in audits)
        {
            audit.Check(page, findings);
        }

        var size = CompressedSize.Of(folder.ReadBytes(path));
        return new AuditedFile(
            path, PageReferences.Of(page, addresses))
        { Page = AuditedPage.Of(page, size) };
    }

    private static HubAddresses AddressesOf(HubFolder folder)
    {
        var paths = folder.Paths.ToHashSet(StringComparer.Ordinal);
        string? Text(string path) => paths.Contains(path) ? folder.ReadText(path).Text : null;
        var (origin, basePath) = HubBase.Of(Text(AuditedHub.Home) ?? "", Text(AuditedHub.NotFound), paths);
        return new HubAddresses(origin, basePath, paths.Contains);
    }

    private static IEnumerable<string> Redirected(HubFolder folder, HubAddresses addresses)
    {
        const string file = "_redirects";
        return folder.Paths.Contains(file, StringComparer.Ordinal)
            ? ListReferences.Redirected(folder.ReadText(file))
                .Select(from => addresses.Resolve(file, from))
                .Where(from => from.Place == HubPlace.Inside)
                .Select(from => UrlPath.Decode(from.Path).Trim('/'))
            : [];
    }

    private static Diagnostic WithSource(Diagnostic finding, HubFolder folder, AuditOptions options)
    {
        var path = folder.Shown.Length == 0
            ? finding.Span.File.Path
            : finding.Span.File.Path[(folder.Shown.Length + 1)..];
        return options.SourceOf(path) is { } source
            ? finding
                with
            { Related = [.. finding.Related, new RelatedSpan(source, "the page is made from this")] }
            : finding;
    }
}

/// <summary>The limits and inputs of an audit of a built hub.</summary>
public sealed record AuditOptions
{
    public static readonly AuditOptions Default = new();

    /// <summary>How large pages may be.</summary>
    public PageBudget Budget { get; init; } = PageBudget.Default;

    /// <summary>What the hub must not show; null if no words are known.</summary>
    public ForbiddenWords? Forbidden { get; init; }

    /// <summary>The title of the text that a page's file was made from, or null if it is not known.</summary>
    public Func<string, SourceSpan?> SourceOf { get; init; } = _ => null;

    /// <summary>How many files are audited at once; the result is the same.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Ends the audit by an <see cref="OperationCanceledException"/>.</summary>
    public CancellationToken Stop { get; init; }
}
