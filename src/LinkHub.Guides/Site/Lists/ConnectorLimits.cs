using LinkHub.Guides.Connectors;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Site.Lists;

/// <summary>
/// Keeps a connector within the site's limits: names are compared with fields one by one, so that both may not
/// be many.
/// </summary>
internal static class ConnectorLimits
{
    /// <summary>The connector without the methods and fields past a limit; the first of each is reported.</summary>
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
            ConfigFields = First(method.ConfigFields, limits.Fields, field => field.Key.Span, message, diagnostics),
            SetupFields = First(method.SetupFields, limits.Fields, field => field.Key.Span, message, diagnostics),
        };
    }

    private static IReadOnlyList<T> First<T>(
        IReadOnlyList<T> items, int most, Func<T, SourceSpan> place, string message, DiagnosticBag diagnostics)
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
