using AngleSharp.Dom;
using LinkHub.DocGen.Pages;
using LinkHub.GuideCheck.Audits;
using LinkHub.GuideCheck.Audits.Html;
using LinkHub.GuideCheck.Audits.Hubs;
using LinkHub.GuideCheck.Audits.References;
using LinkHub.Guides.Site.Themes;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Theming;

/// <summary>
/// Looks at a page that templates had part in, before anybody else sees it: it must be as safe as a built-in
/// page, and as good to those who cannot see or who use a keyboard.
/// </summary>
internal sealed class TemplateGuard
{
    private static readonly IPageAudit[] Audits = [new InlineCode(), new DuplicateId()];

    private static readonly ThirdPartyRequest ThirdParty = new();

    private static readonly string[] Refused =
        ["base", "object", "embed", "applet", "frame", "frameset", "portal", "fencedframe", "plaintext"];

    private readonly HubPage _page;
    private readonly HtmlPage _html;
    private readonly IReadOnlyList<Reference> _references;
    private readonly DiagnosticBag _found = [];

    private TemplateGuard(HubPage page, HtmlPage html)
    {
        (_page, _html) = (page, html);
        var hub = page.Shell.Hub;
        var addresses = new HubAddresses(OriginOf(page), hub.Links.To(""), _ => false);
        _references = PageReferences.Of(html, addresses);
    }

    /// <summary>What is wrong with a page, and where it leads within the hub.</summary>
    /// <param name="page">What the page shows.</param>
    /// <param name="text">The page as it was rendered.</param>
    /// <param name="parts">What it must hold once and unchanged, with the name that a template writes it
    /// by.</param>
    public static GuardedPage Check(
        HubPage page, string text, IReadOnlyList<(string Name, string Text)> parts)
    {
        var found = new DiagnosticBag();
        var path = HubAddressOf(page);
        if (HtmlPage.Read(path, new SourceFile(path, text), found) is not { } html)
        {
            return new GuardedPage(found, []);
        }

        var guard = new TemplateGuard(page, html);
        guard.Look(parts);
        return new GuardedPage(guard._found, guard.Links());
    }

    private static string HubAddressOf(HubPage page) =>
        page is NotFoundPage ? NotFoundPage.File : page.Shell.Address + "index.html";

    private static string? OriginOf(HubPage page) =>
        page.Shell.Canonical is { } canonical && Uri.TryCreate(canonical, UriKind.Absolute, out var uri)
            ? uri.GetLeftPart(UriPartial.Authority)
            : null;

    private void Look(IReadOnlyList<(string Name, string Text)> parts)
    {
        foreach (var audit in Audits)
        {
            audit.Check(_html, _found);
        }

        foreach (var (name, text) in parts)
        {
            LookForPart(name, text);
        }

        LookAtElements();
        LookAtLoading();
        LookAtStructure();
    }

    // A finished part that was changed is not found, and one that is written twice is found twice.
    private void LookForPart(string name, string part)
    {
        var text = _html.File.Text;
        var first = text.IndexOf(part, StringComparison.Ordinal);
        if (first < 0)
        {
            Refuse(
                Top(), $"`@Model.{name}` is missing from the page or was altered",
                $"Write `@Model.{name}` once, as it is.");
        }
        else if (part.Length > 0
            && text.IndexOf(part, first + part.Length, StringComparison.Ordinal) is >= 0 and var second)
        {
            Refuse(
                _html.File.Span(second, second + Math.Min(part.Length, 40)),
                $"the page has `@Model.{name}` twice",
                "Write it once.");
        }
    }

    private void LookAtElements()
    {
        var document = _html.Document;
        foreach (var element in document.All)
        {
            if (Refused.Contains(element.LocalName) || element.HasAttribute("srcdoc"))
            {
                Refuse(element, $"a page of a hub has no `{element.LocalName}`", "Leave it out.");
            }
            else if (element.LocalName == "meta" && element.HasAttribute("http-equiv")
                && element.GetAttribute("content") != _page.Shell.Hub.Policy)
            {
                Refuse(
                    element, $"a page sets `{element.GetAttribute("http-equiv")}` itself",
                    "Leave it out; `@Model.Head` has what a page needs.");
            }
        }

        var isGuide = _page is GuidePage or EmbedPage;
        foreach (var form in document.Forms.Skip(isGuide ? 1 : 0))
        {
            Refuse(form, isGuide ? "the page has a second form" : "the page has a form",
                "Leave it out: a hub's only forms are those of its guides, `@Model.Form`.");
        }

        if (document.Head?.Children.TakeWhile(
            child => child.GetAttribute("content") != _page.Shell.Hub.Policy)
            .FirstOrDefault(child => child.LocalName is "script" or "link") is { } early)
        {
            Refuse(
                early, "the page loads a file before it says what it may load",
                "Begin `head` with `@Model.Head`.");
        }

        if (isGuide && document.Forms.Length > 0
            && document.Forms[0].Ancestors<IElement>().FirstOrDefault(IsOutOfSight) is { } hidden)
        {
            Refuse(hidden, "the form is out of sight", $"Show what stands in `{hidden.LocalName}`.");
        }
    }

    private static bool IsOutOfSight(IElement element) =>
        element.LocalName is "template" or "details" or "dialog" or "noscript" or "svg" or "math" or "select"
        || element.HasAttribute("hidden") || element.HasAttribute("inert")
        || element.GetAttribute("aria-hidden") == "true";

    private void LookAtLoading()
    {
        foreach (var reference in _references.Where(IsForeign))
        {
            _found.Add(
                ThirdParty.Rule, Span(reference),
                $"the page loads `{VisibleText.Of(reference.Target.Path)}` from another site",
                "Put the file below `theme/assets` and write `@Asset(\"…\")`.");
        }

        var hub = _page.Shell.Hub;
        if (_page is not (GuidePage or EmbedPage))
        {
            return;
        }

        var own = hub.Scripts.Select(script => _page.Shell.See(script.Href))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var script in _html.Document.Scripts.Where(script =>
            script.Source is { } source && !own.Contains(source)))
        {
            Refuse(
                script, "a page with a form runs only the hub's own scripts",
                "Leave the script out here, with `Model.Kind`.");
        }

        foreach (var frame in _html.Document.QuerySelectorAll("iframe"))
        {
            Refuse(frame, "a page with a form has no frame", "Leave it out.");
        }
    }

    private bool IsForeign(Reference reference) =>
        reference.Target.Place == HubPlace.Outside && reference.Kind switch
        {
            ReferenceKind.Resource or ReferenceKind.Style or ReferenceKind.Script => true,
            ReferenceKind.Frame => !IsAllowedFrame(reference.Target.Path),
            _ => false,
        };

    private bool IsAllowedFrame(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && AuditedPage.FramesOf(_html).Contains(uri.Host);

    private void LookAtStructure()
    {
        var document = _html.Document;
        var language = _page.Shell.Hub.Language;
        if (document.DocumentElement.GetAttribute("lang") != language)
        {
            Refuse(
                document.DocumentElement, $"`html` does not say that the hub speaks `{language}`",
                "Begin the page with `<html @Model.Root>`.");
        }

        if (string.IsNullOrWhiteSpace(document.Title))
        {
            Refuse(Top(), "the page has no title", "Write `@Model.Head` in `head`.");
        }

        if (_page.Shell.Canonical is { } canonical
            && document.Head?.QuerySelector("link[rel=canonical]")?.GetAttribute("href") != canonical)
        {
            Refuse(Top(), "the page does not say its canonical address", "Write `@Model.Head` in `head`.");
        }

        LookForOne("h1", "level-one heading");
        LookForOne("main#main", "`main` with the id `main`, to which the first link leads");
        if (_page is not EmbedPage)
        {
            LookForSome("header, [role=banner]", "`header`");
            LookForSome("footer, [role=contentinfo]", "`footer`");
        }
    }

    private void LookForOne(string selector, string what)
    {
        var found = _html.Document.QuerySelectorAll(selector);
        if (found.Length == 0)
        {
            Refuse(Top(), $"the page has no {what}", "Write one.");
        }
        else if (found.Length > 1)
        {
            Refuse(found[1], $"the page has a second {what}", "Write one only.");
        }
    }

    private void LookForSome(string selector, string what)
    {
        if (_html.Document.QuerySelector(selector) is null)
        {
            Refuse(Top(), $"the page has no {what}", "Write one: screen readers jump to it.");
        }
    }

    private IReadOnlyList<(string Path, SourceSpan Span)> Links() =>
    [
        .. _references.Where(one => one.Kind == ReferenceKind.Link && one.Target.Place == HubPlace.Inside)
            .DistinctBy(one => one.Target.Path)
            .Select(one => (one.Target.Path, Span(one))),
    ];

    private SourceSpan Span(Reference reference) =>
        _html.File.Span(reference.Start, reference.Start + reference.Length);

    private SourceSpan Top() => _html.File.Span(0, 0);

    private void Refuse(IElement element, string message, string help) =>
        Refuse(_html.Place(element), message, help);

    private void Refuse(SourceSpan span, string message, string help) =>
        _found.Add(ThemeRules.TemplatePage, span, message, help);
}

/// <summary>What the guard says of a page. Its places are those in the page.</summary>
/// <param name="Found">What is wrong.</param>
/// <param name="Links">Where the page leads within the hub, each target once.</param>
internal sealed record GuardedPage(
    IReadOnlyCollection<Diagnostic> Found, IReadOnlyList<(string Path, SourceSpan Span)> Links);
