using LinkHub.Guides.Connectors;
using LinkHub.Guides.Files;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Guides.Binding;
using LinkHub.Guides.Guides.Defined;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Site.Lists;

/// <summary>
/// Lists the guides: those with a file, bound by their envelope, and those that only a definition holds.
/// </summary>
internal static class GuideList
{
    private const string WhereDefinitionsGo =
        "Put definitions into `connectors/`, or say in linkhub.yaml under `roots` where they are.";

    public static ListedGuides Read(
        ContentFolder folder,
        IReadOnlyList<ContentFile> files,
        IReadOnlyList<Connector> connectors,
        HeaderReader headers,
        DiagnosticBag diagnostics)
    {
        var binder = new GuideBinder(connectors);
        var missing = new DiagnosticBag();
        var entries = new List<(GuideEntry Entry, SourceSpan Place)>();
        var unbound = new List<UnboundEntry>();
        foreach (var header in headers.Read(folder, files, diagnostics).OfType<MarkupDocument>())
        {
            var path = header.File.Path[folder.Prefix.Length..];
            var found = connectors.Count == 0 ? missing : diagnostics;
            var binding = binder.Bind(path, header.FrontMatter, header.Title, header.File, found);
            if (binding is null)
            {
                unbound.Add(new UnboundEntry(header.File.Path, header.FrontMatter));
                continue;
            }

            var place = header.FrontMatter.Slug?.Span ?? header.Title?.Span ?? header.File.Span(0, 0);
            entries.Add((OfFile(header, binding), place));
        }

        if (missing.Sorted() is [var first, ..])
        {
            diagnostics.Add(
                BindingRules.GuideUnbound, first.Span, NoDefinitions(unbound.Count), WhereDefinitionsGo);
        }

        var kept = Addresses.Distinct(entries, entry => entry.Address, WrittenSlug, diagnostics);
        var written = kept.Select(entry => (entry.Connector.Key.Value, entry.Method.Slug, entry.Kind))
            .ToHashSet();
        var defined = connectors.SelectMany(OfDefinition)
            .Where(entry => !written.Contains((entry.Connector.Key.Value, entry.Method.Slug, entry.Kind)))
            .Select(entry => (entry, entry.Method.Span));
        var taken = kept.Select(entry => (entry, entry.Method.Span));
        var bound = Addresses.Distinct(
            [.. taken, .. defined], entry => entry.Address, WrittenSlug, diagnostics);
        return new ListedGuides(Ordered(bound), unbound);
    }

    // One cause, one finding, however many guides there are.
    private static string NoDefinitions(int guides) => guides == 1
        ? "there is no definition, so the guide cannot be compared with its form"
        : $"there is no definition, so none of {guides} guides can be compared with its form";

    private static GuideEntry OfFile(MarkupDocument header, GuideBinding binding) =>
        new(header.File.Path, GuideOrigin.File)
        {
            Connector = binding.Connector,
            Method = binding.Method,
            Kind = binding.Kind,
            Slug = binding.Slug,
            Title = header.Title?.Value ?? DefinedGuideReader.Title(binding.Connector, binding.Method),
            Description = header.Description?.Value,
            FrontMatter = header.FrontMatter,
        };

    private static IEnumerable<GuideEntry> OfDefinition(Connector connector)
    {
        foreach (var method in connector.Methods)
        {
            if (method.Support.Config is not null)
            {
                yield return Of(method, GuideKind.LinkAccount);
            }

            if (method.Support.Setup is not null)
            {
                yield return Of(method, GuideKind.ConnectorProfile);
            }
        }

        GuideEntry Of(AuthMethod method, GuideKind kind) => new(connector.File.Path, GuideOrigin.Definition)
        {
            Connector = connector,
            Method = method,
            Kind = kind,
            Slug = method.Slug,
            Title = DefinedGuideReader.Title(connector, method),
            Description = DefinedGuideReader.Description(connector, method, kind),
        };
    }

    // As written, before it is made harmless: a slug that leads elsewhere is a mistake somebody should hear
    // of.
    private static IReadOnlyList<string> WrittenSlug(GuideEntry entry) =>
        [entry.FrontMatter.Slug?.Value ?? entry.Slug, entry.Slug];

    private static IReadOnlyList<GuideEntry> Ordered(IEnumerable<GuideEntry> entries) =>
    [
        .. entries
            .OrderBy(entry => entry.Connector.Key.Value, StringComparer.Ordinal)
            .ThenBy(entry => entry.Kind)
            .ThenBy(entry => entry.Method.Span.Start)
            .ThenBy(entry => entry.Slug, StringComparer.Ordinal),
    ];
}
