using System.Text.Json;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Guides.Outline;

/// <summary>
/// The scope panel that is written into a guide: <c>data-guides-scope-selector</c> with its actions as JSON.
/// </summary>
public sealed record ActionPanel(IReadOnlyList<PanelAction> Actions, SourceSpan Span);

/// <summary>An action a reader can choose in the scope panel.</summary>
/// <param name="Id">The action's id in the connector.</param>
/// <param name="Label">The label for readers.</param>
/// <param name="Scopes">The scopes it needs.</param>
public sealed record PanelAction(string Id, string Label, IReadOnlyList<string> Scopes);

/// <summary>The rules about a guide as a whole.</summary>
public static class GuideRules
{
    public static readonly DiagnosticRule BadActionPanel = new("LH323", "bad-action-panel", Severity.Error);
}

/// <summary>Reads the actions that a <c>data-guides-scope-selector</c> carries as JSON.</summary>
internal static class ActionPanelReader
{
    private const string Marker = "data-guides-scope-selector";
    private const string Actions = "data-guide-actions-json";
    private const int MaximumActions = 10_000;

    /// <summary>
    /// The first panel of a guide, or null without one; a panel whose JSON cannot be read has no actions.
    /// </summary>
    public static ActionPanel? Read(IEnumerable<Node> nodes, DiagnosticBag diagnostics)
    {
        var element = nodes.OfType<ElementNode>().FirstOrDefault(e => e.Has(Marker) || e.Has(Actions));
        if (element is null)
        {
            return null;
        }

        var json = element.Attribute(Actions);
        var actions = json?.Value is { IsEmpty: false } text
            ? Parse(text.ToString(), json.ValueSpan, diagnostics)
            : [];
        return new ActionPanel(actions, element.Span);
    }

    private static List<PanelAction> Parse(string json, SourceSpan span, DiagnosticBag diagnostics)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 16 });
            if (document.RootElement.ValueKind != JsonValueKind.Array)
            {
                Report(span, "the panel's actions are not a JSON list", diagnostics);
                return [];
            }

            return Items(document.RootElement, span, diagnostics);
        }
        catch (JsonException)
        {
            Report(span, "the panel's actions are not valid JSON", diagnostics);
            return [];
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written as an escape, is valid JSON but no text.
            Report(span, "the panel's actions hold text that is not Unicode", diagnostics);
            return [];
        }
    }

    private static List<PanelAction> Items(JsonElement list, SourceSpan span, DiagnosticBag diagnostics)
    {
        var actions = new List<PanelAction>();
        foreach (var item in list.EnumerateArray())
        {
            if (actions.Count == MaximumActions)
            {
                diagnostics.Add(
                    TextRules.LimitReached, span, $"the panel has more than {MaximumActions} actions",
                    "Remove some.");
                break;
            }

            if (Text(item, "id", "actionId") is { Length: > 0 } id)
            {
                actions.Add(new PanelAction(id, Text(item, "label", "name", "title") ?? id, Scopes(item)));
            }
            else
            {
                Report(span, $"action {actions.Count + 1} of the panel has no `id`", diagnostics);
            }
        }

        return actions;
    }

    private static string? Text(JsonElement item, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Property(item, name) is { ValueKind: JsonValueKind.String } value)
            {
                return value.GetString();
            }
        }

        return null;
    }

    private static string[] Scopes(JsonElement item)
    {
        var value = Property(item, "scopes") ?? Property(item, "requiredScopes");
        return value switch
        {
            { ValueKind: JsonValueKind.Array } list =>
                [
                    .. list.EnumerateArray().Where(s => s.ValueKind == JsonValueKind.String)
                        .Select(s => s.GetString()!),
                ],
            { ValueKind: JsonValueKind.String } text =>
                text.GetString()!.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries),
            _ => [],
        };
    }

    private static JsonElement? Property(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) ? value : null;

    private static void Report(SourceSpan span, string message, DiagnosticBag diagnostics) =>
        diagnostics.Add(
            GuideRules.BadActionPanel, span, message, "Write a JSON list of `id`, `label` and `scopes`.");
}
