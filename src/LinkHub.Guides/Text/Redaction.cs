namespace LinkHub.Guides.Text;

/// <summary>
/// Hides the secrets that findings point at, so that no report, whatever its format, shows one: neither the finding
/// itself nor another that quotes the same line.
/// </summary>
public sealed class Redaction
{
    private const int Shortest = 4;

    private readonly string[] _secrets;
    private readonly Dictionary<SourceFile, SourceFile> _masked = [];

    private Redaction(string[] secrets) => _secrets = secrets;

    /// <summary>
    /// The findings with each secret's letters as dots. A fix that would write a secret is taken away; only
    /// <see cref="Diagnostic.Secrets"/> stay as they are.
    /// </summary>
    public static IReadOnlyList<Diagnostic> Of(IReadOnlyList<Diagnostic> findings)
    {
        var redaction = For(findings);
        return redaction._secrets.Length == 0 ? findings : [.. findings.Select(redaction.Masked)];
    }

    /// <summary>What hides these findings' secrets in any further text.</summary>
    public static Redaction For(IEnumerable<Diagnostic> findings) => new(
    [
        .. findings.SelectMany(finding => finding.Secrets)
            .Select(secret => secret.Text)
            .Where(secret => secret.Trim().Length >= Shortest)
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(secret => secret.Length)
            .ThenBy(secret => secret, StringComparer.Ordinal),
    ]);

    /// <summary>The text, as long as before, with the letters of secrets as dots.</summary>
    public string Hide(string text)
    {
        foreach (var secret in _secrets)
        {
            text = text.Replace(secret, Dots(secret), StringComparison.Ordinal);
        }

        return text;
    }

    private static string Dots(string secret) =>
        string.Create(secret.Length, secret, static (dots, text) =>
        {
            for (var i = 0; i < dots.Length; i++)
            {
                dots[i] = text[i] is '\r' or '\n' ? text[i] : '•';
            }
        });

    private Diagnostic Masked(Diagnostic finding) => finding with
    {
        Message = Hide(finding.Message),
        Help = finding.Help is { } help ? Hide(help) : null,
        Span = Masked(finding.Span),
        Related =
        [
            .. finding.Related.Select(related => new RelatedSpan(Masked(related.Span), Hide(related.Message))),
        ],
        Fix = finding.Fix is { } fix && fix.Edits.All(edit => Hide(edit.NewText) == edit.NewText) ? fix : null,
    };

    private SourceSpan Masked(SourceSpan span)
    {
        if (!_masked.TryGetValue(span.File, out var file))
        {
            var text = Hide(span.File.Text);
            file = text == span.File.Text ? span.File : new SourceFile(span.File.Path, text);
            _masked.Add(span.File, file);
        }

        return file.Span(span.Start, span.End);
    }
}
