using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using LinkHub.DocGen.Assets;
using LinkHub.DocGen.Html;
using LinkHub.DocGen.Pages;
using LinkHub.Guides.Site.Themes;
using LinkHub.Guides.Text;
using LinkHub.Themes.Models;

namespace LinkHub.DocGen.Theming;

/// <summary>
/// Renders <c>Callout.cshtml</c> and <c>Step.cshtml</c>, once for each kind and number: what differs from
/// text to text has its place in what they write.
/// </summary>
/// <param name="theme">The templates.</param>
/// <param name="hub">The hub whose texts are written.</param>
internal sealed partial class BodyTemplates(HubTheme theme, HubLook hub) : IBodyTemplates
{
    // Marks of letters that no encoder changes.
    private const string BodyMark = "{{place-of-body}}";
    private const string TitleMark = "{{place-of-title}}";

    private readonly ConcurrentDictionary<(string, string), IReadOnlyList<BodyPiece>?> _callouts = [];
    private readonly ConcurrentDictionary<(int, bool), IReadOnlyList<BodyPiece>?> _steps = [];
    private readonly ConcurrentBag<Diagnostic> _found = [];
    private readonly SiteModel _site = ThemeModels.SiteOf(hub);

    /// <summary>What is wrong with the two templates, in the order of reports, each once.</summary>
    public IReadOnlyList<Diagnostic> Found =>
    [
        .. _found.DistinctBy(finding => (finding.Rule, finding.Span, finding.Message))
            .Order(DiagnosticOrder.Instance),
    ];

    public IReadOnlyList<BodyPiece>? Callout(string kind, string label) => !theme.Has(ThemeTemplates.Callout)
        ? null
        : _callouts.GetOrAdd(
            (kind, label),
            _ => Rendered(ThemeTemplates.Callout, hasTitle: false, new CalloutModel
            {
                Kind = kind,
                Label = label,
                Icon = new HtmlPart(Icons.Svg(kind)),
                Body = new HtmlPart(BodyMark),
            }));

    public IReadOnlyList<BodyPiece>? Step(int number, bool hasTitle) => !theme.Has(ThemeTemplates.Step)
        ? null
        : _steps.GetOrAdd((number, hasTitle), _ => Rendered(ThemeTemplates.Step, hasTitle, new StepModel
        {
            Number = number,
            Title = hasTitle ? new HtmlPart(TitleMark) : HtmlPart.Empty,
            Body = new HtmlPart(BodyMark),
        }));

    private List<BodyPiece>? Rendered(string name, bool hasTitle, BodyPartModel model)
    {
        var links = new List<string>();
        var result = theme.Templates.Render(name, model with
        {
            Site = _site,
            Link = href => Marked(hub.Links.To(href.TrimStart('/'))),
            Asset = path => theme.AddressOf(path) is { } address ? Marked(hub.Links.ToShared(address)) : null,
        });

        string Marked(string href)
        {
            links.Add(href);
            return $"{{{{place-of-link-{links.Count - 1}}}}}";
        }

        if (result.Finding is { } finding)
        {
            _found.Add(finding);
            return null;
        }

        var pieces = Pieces(result.Text!.Trim(), links);
        return Holds(name, "Body", pieces.Count(piece => piece.Kind == BodyPieceKind.Body))
            && (!hasTitle || Holds(name, "Title", pieces.Count(piece => piece.Kind == BodyPieceKind.Title)))
            ? pieces
            : null;
    }

    private bool Holds(string name, string part, int times)
    {
        if (times == 1)
        {
            return true;
        }

        var file = theme.Templates.File(name);
        var message = times == 0
            ? $"the template leaves out `@Model.{part}`"
            : $"the template writes `@Model.{part}` {times} times";
        _found.Add(new Diagnostic(ThemeRules.TemplatePage, message, file.Span(0, file.Line(1).Length))
        {
            Help = $"Write `@Model.{part}` once, outside of tags.",
        });
        return false;
    }

    private static List<BodyPiece> Pieces(string text, List<string> links)
    {
        var pieces = new List<BodyPiece>();
        var end = 0;
        foreach (Match mark in Mark().Matches(text))
        {
            pieces.Add(new BodyPiece(BodyPieceKind.Html, text[end..mark.Index]));
            pieces.Add(mark.Groups["link"] is { Success: true } link
                ? new BodyPiece(
                    BodyPieceKind.Link, links[int.Parse(link.ValueSpan, CultureInfo.InvariantCulture)])
                : new BodyPiece(mark.Value == BodyMark ? BodyPieceKind.Body : BodyPieceKind.Title, ""));
            end = mark.Index + mark.Length;
        }

        pieces.Add(new BodyPiece(BodyPieceKind.Html, text[end..]));
        return pieces;
    }

    [GeneratedRegex(
        @"\{\{place-of-(body|title|link-(?<link>[0-9]+))\}\}",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Mark();
}
