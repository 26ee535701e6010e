using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Text;
using LinkHub.Guides.Text.Secrets;

namespace LinkHub.GuideCheck.Rules.Values;

/// <summary>
/// Finds real credentials, as far as they can be recognised, in guides, pages, definitions and settings.
/// </summary>
/// <remarks>The message names the kind only, and reports mask the letters wherever they stand.</remarks>
public sealed class LiveSecret : IDocumentRule, ILibraryRule
{
    public DiagnosticRule Rule { get; } = new("LH506", "live-secret", Severity.Error);

    public void Check(DocumentSubject document, DiagnosticBag findings)
    {
        // A guide in a definition is searched together with the definition.
        if (document is not GuideSubject { Entry.Origin: GuideOrigin.Definition })
        {
            Check(document.Document.File, findings);
        }
    }

    public void Check(LibrarySubject library, DiagnosticBag findings)
    {
        var files = library.Library.Connectors
            .SelectMany(Files)
            .Concat(library.Library.Site.File is { } settings ? [settings] : [])
            .Concat(library.Library.Brands.Select(brand => brand.File))
            .DistinctBy(file => file.Path);
        var examples =
            library.Library.Connectors.SelectMany(DefinedField.Of).SelectMany(Examples)
                .ToLookup(span => span.File);
        foreach (var file in files)
        {
            Check(file, findings, [.. examples[file]]);
        }
    }

    private void Check(
        SourceFile file, DiagnosticBag findings, params IReadOnlyCollection<SourceSpan> examples)
    {
        foreach (var secret in SecretFinder.Find(file.Text))
        {
            var span = file.Span(secret.Start, secret.End);

            // An example may have been made up on purpose.
            var isExample = examples.Any(example => example.Start <= span.Start && example.End >= span.End);
            findings.Add(new Diagnostic(Rule, $"this looks like {secret.Name} that somebody uses", span)
            {
                Severity = secret.IsCertain && !isExample ? Severity.Error : Severity.Warning,
                Help = "Have it revoked where it was issued, then write a value that is visibly made up.",
            });
        }
    }

    private static IEnumerable<SourceSpan> Examples(DefinedField defined) =>
        defined.Field.Example is { } example ? [example.Span] : [];

    private static IEnumerable<SourceFile> Files(Connector connector) =>
        [connector.File, .. connector.Partials];
}

/// <summary>Finds secret fields with a value in the definition: everybody can read it in the page.</summary>
public sealed class SecretShown : IConnectorRule
{
    public DiagnosticRule Rule { get; } = new("LH507", "secret-shown", Severity.Error);

    public void Check(Connector connector, DiagnosticBag findings)
    {
        foreach (var defined in DefinedField.Of(connector).Where(defined => defined.IsAsked))
        {
            if (defined.Field is { IsSecret: true, Value: { Value.Length: > 0 } value } field)
            {
                var isCertain = field.Type.Value == FieldType.Password;
                findings.Add(new Diagnostic(
                    Rule, $"the secret field `{ShownText.Of(field.Label.Value)}` is filled in for everybody",
                    value.Words())
                {
                    // A field that says nothing counts as secret, and may only have forgotten to say
                    // otherwise.
                    Severity = isCertain ? Severity.Error : Severity.Warning,
                    Help = isCertain
                        ? "Take the value out, and let it be typed."
                        : "Take the value out, or write `secret: false` if everybody may see it.",
                    Related = [new RelatedSpan(field.Label.Span, "the field")],
                });
            }
        }
    }
}
