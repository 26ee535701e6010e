using LinkHub.Guides.Connectors;
using LinkHub.Guides.Connectors.Nango;
using LinkHub.Guides.Connectors.Native;
using LinkHub.Guides.Files;
using LinkHub.Guides.Programs;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Site.Lists;

/// <summary>
/// Finds and reads the definitions of a connectors folder: native ones with their partials, and Nango's.
/// </summary>
internal sealed class ConnectorFolder(ContentFolder folder, SiteLimits limits, OrderedWork threads)
{
    private const string NativeEnd = ".connector.s1.yaml";
    private const string PartialEnd = ".s1.partial.yaml";
    private const string NangoName = "providers.yaml";
    private const int NangoFactor = 8;

    /// <summary>The connectors by key; of two with the same key the first by path.</summary>
    public IReadOnlyList<Connector> Read(DiagnosticBag diagnostics)
    {
        var files = folder.List(diagnostics);
        var partials = files.Where(file => file.Path.EndsWith(PartialEnd, StringComparison.Ordinal))
            .ToDictionary(file => file.Path, StringComparer.Ordinal);
        var definitions = files
            .Where(file => file.Path.EndsWith(NativeEnd, StringComparison.Ordinal) || file.Name == NangoName)
            .ToList();
        var read = threads.Map(definitions, (file, bag) => ReadFile(file, partials, bag), diagnostics);
        var connectors = read.SelectMany(connectors => connectors)
            .Select(connector => ConnectorLimits.Within(limits, connector, diagnostics));
        return ByKey([.. connectors], diagnostics);
    }

    // A key that cannot be in a path has its finding from the definition's reader.
    private static List<Connector> ByKey(IReadOnlyList<Connector> connectors, DiagnosticBag diagnostics)
    {
        var byKey = new SortedDictionary<string, Connector>(StringComparer.Ordinal);
        var folded = new Dictionary<string, Connector>(StringComparer.OrdinalIgnoreCase);
        foreach (var connector in connectors.Where(connector => DefinitionNames.IsSafe(connector.Key.Value)))
        {
            if (FileNames.SlugProblem(connector.Key.Value) is { } problem)
            {
                const string help = "Use letters, digits and `-`.";
                var message = $"the key `{connector.Key.Value}` {problem}";
                diagnostics.Add(ConfigurationRules.BadName, connector.Key.Span, message, help);
            }
            else if (!folded.TryAdd(connector.Key.Value, connector))
            {
                var first = folded[connector.Key.Value].Key;
                var message = $"`{connector.Key.Value}` has the same addresses as another connector";
                diagnostics.Add(
                    new Diagnostic(ConfigurationRules.OutputCollision, message, connector.Key.Span)
                    {
                        Help = "Give each connector a key of its own.",
                        Related = [new RelatedSpan(first.Span, "the first")],
                    });
            }
            else
            {
                byKey.Add(connector.Key.Value, ConnectorAddresses.Checked(connector, diagnostics));
            }
        }

        return [.. byKey.Values];
    }

    private IReadOnlyList<Connector> ReadFile(
        ContentFile file,
        Dictionary<string, ContentFile> partials,
        DiagnosticBag diagnostics)
    {
        var isNango = file.Name == NangoName;
        var limit = (long)limits.DefinitionBytes * (isNango ? NangoFactor : 1);
        if (folder.ReadText(file.Path, limit, diagnostics) is not { } text)
        {
            return [];
        }

        if (isNango)
        {
            return NangoYamlReader.Read(text, diagnostics);
        }

        return ConnectorYamlReader.Read(text, Partial, diagnostics) is { } connector ? [connector] : [];

        // Only a listed file of the same folder can be included, so no name leads anywhere else.
        SourceFile? Partial(string name)
        {
            var path = (file.Folder.Length == 0 ? "" : file.Folder + "/") + name + PartialEnd;
            return partials.ContainsKey(path)
                ? folder.ReadText(path, limits.DefinitionBytes, diagnostics)
                : null;
        }
    }
}

/// <summary>
/// Keeps a connector within the site's limits: names are compared with fields one by one, so that both may
/// not be many.
/// </summary>
internal static class ConnectorLimits
{
    /// <summary>
    /// The connector without the methods and fields past a limit; the first of each is reported.
    /// </summary>
    public static Connector Within(SiteLimits limits, Connector connector, DiagnosticBag diagnostics)
    {
        var methods = First(
            connector.Methods,
            limits.Methods,
            method => method.Label.Span,
            $"`{connector.Key.Value}` has more methods than the limit of {limits.Methods}, the rest is not read",
            diagnostics);
        var isOver = methods.Any(method =>
            method.ConfigFields.Count > limits.Fields || method.SetupFields.Count > limits.Fields);
        return methods.Count == connector.Methods.Count && !isOver
            ? connector
            : connector with { Methods = [.. methods.Select(method => Within(limits, method, diagnostics))] };
    }

    private static AuthMethod Within(SiteLimits limits, AuthMethod method, DiagnosticBag diagnostics)
    {
        var message = $"the form has more fields than the limit of {limits.Fields}, the rest is not read";
        return method with
        {
            ConfigFields = First(
                method.ConfigFields, limits.Fields, field => field.Key.Span, message, diagnostics),
            SetupFields = First(
                method.SetupFields, limits.Fields, field => field.Key.Span, message, diagnostics),
        };
    }

    private static IReadOnlyList<T> First<T>(
        IReadOnlyList<T> items, int most, Func<T, SourceSpan> place, string message,
        DiagnosticBag diagnostics)
    {
        if (items.Count <= most)
        {
            return items;
        }

        const string help = "Remove some, or raise the limit under `limits` in linkhub.yaml.";
        diagnostics.Add(TextRules.LimitReached, place(items[most]), message, help);
        return [.. items.Take(most)];
    }
}
