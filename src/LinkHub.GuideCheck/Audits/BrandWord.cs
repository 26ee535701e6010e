using System.Text;
using LinkHub.Guides.Site;
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
                Rule, Place(hub, leak, bytes), $"the hub shows `{leak.Word}`{where}", "Rewrite what it comes from.");
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
        var isPlain = string.Compare(file.Text, at, leak.Word, 0, leak.Word.Length, StringComparison.OrdinalIgnoreCase) == 0;
        return file.Span(at, isPlain ? at + leak.Word.Length : at);
    }
}
