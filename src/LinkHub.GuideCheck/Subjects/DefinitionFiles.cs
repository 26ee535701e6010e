using LinkHub.Guides.Connectors;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Subjects;

/// <summary>The files that a connector's definition is written in: its own and its partials.</summary>
internal static class DefinitionFiles
{
    public static IEnumerable<SourceFile> Of(Connector connector) => connector.Methods
        .SelectMany(Places)
        .Concat(connector.Actions.Select(action => action.Span))
        .Select(span => span.File)
        .Prepend(connector.File)
        .DistinctBy(file => file.Path);

    private static IEnumerable<SourceSpan> Places(AuthMethod method) =>
        method.ConfigFields.Concat(method.SetupFields).Select(field => field.Span).Prepend(method.Span);
}
