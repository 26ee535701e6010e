using System.Text.RegularExpressions;
using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Site.Links;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Links;

/// <summary>Finds pictures without a text for people who cannot see them.</summary>
/// <remarks>
/// <c>alt=""</c> marks a picture as mere decoration, and is accepted; Markdown's empty brackets mark nothing.
/// </remarks>
public sealed class MissingAlt : IDocumentRule
{
    public DiagnosticRule Rule { get; } = new("LH406", "missing-alt", Severity.Warning);

    public void Check(DocumentSubject document, DiagnosticBag findings)
    {
        foreach (var image in document.Nodes.Select(placed => placed.Node).OfType<ImageNode>())
        {
            if (image.Alternative is null
                || (image.Alternative.Value.Value.IsEmpty && image.Span.Text.StartsWith('!')))
            {
                findings.Add(
                    Rule,
                    image.Source.Span,
                    "the picture has no alternative text",
                    "Say in `alt` what the picture shows; write `alt=\"\"` if it only decorates.");
            }
        }
    }
}

/// <summary>Finds pictures whose alternative text is the name of a file.</summary>
public sealed partial class AltIsFileName : IDocumentRule
{
    public DiagnosticRule Rule { get; } = new("LH407", "alt-is-file-name", Severity.Warning);

    public void Check(DocumentSubject document, DiagnosticBag findings)
    {
        foreach (var image in document.Nodes.Select(placed => placed.Node).OfType<ImageNode>())
        {
            if (image.Alternative is { } alternative
                && alternative.Value.ToString().Trim() is { Length: > 0 } words
                && IsFileName(words, image.Source.Value.ToString()))
            {
                findings.Add(
                    Rule,
                    alternative.Span,
                    $"the alternative text `{VisibleText.Of(words)}` is the name of a file",
                    "Say what the picture shows.");
            }
        }
    }

    // A single plain word can be both the content of a picture and the name of its file.
    private static bool IsFileName(string words, string source)
    {
        var path = UrlPath.Decode(UrlPath.Split(source).Path);
        var name = path[(path.LastIndexOf('/') + 1)..];
        var stem = name.LastIndexOf('.') is var dot and > 0 ? name[..dot] : name;
        return CameraName().IsMatch(words)
            || words.Equals(name, StringComparison.OrdinalIgnoreCase)
            || (words.Equals(stem, StringComparison.OrdinalIgnoreCase) && words.Any(c => c is '-' or '_'
                || char.IsAsciiDigit(c)));
    }

    [GeneratedRegex(
        @"^((image|img|screen ?shot|picture|pic|photo|untitled|dsc|file|figure)[\s_-]*[0-9][0-9\s_.:-]*|[^\s]+\.(png|jpe?g|gif|svg|webp|avif))$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex CameraName();
}

/// <summary>Finds different pictures of one text that have the same alternative text.</summary>
/// <remarks>The second and each further picture is reported.</remarks>
public sealed class DuplicateAlt : IDocumentRule
{
    public DiagnosticRule Rule { get; } = new("LH408", "duplicate-alt", Severity.Hint);

    public void Check(DocumentSubject document, DiagnosticBag findings)
    {
        var first = new Dictionary<string, ImageNode>(StringComparer.OrdinalIgnoreCase);
        foreach (var image in document.Nodes.Select(placed => placed.Node).OfType<ImageNode>())
        {
            if (image.Alternative is not { } alternative
                || alternative.Value.ToString().Trim() is not { Length: > 0 } words
                || first.TryAdd(words, image) || first[words].Source.Value.Equals(image.Source.Value))
            {
                continue;
            }

            findings.Add(new Diagnostic(
                Rule, $"a second picture is described as `{VisibleText.Of(words)}`", alternative.Span)
            {
                Help = "Say what is different in this picture.",
                Related = [new RelatedSpan(first[words].Alternative!.Value.Span, "the first with this text")],
            });
        }
    }
}
