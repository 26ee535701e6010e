using LinkHub.Guides.Text;

namespace LinkHub.Guides.Guides.Outline;

/// <summary>
/// The scope panel a guide brings with it: <c>data-guides-scope-selector</c> with its actions as JSON.
/// </summary>
public sealed record ActionPanel(IReadOnlyList<PanelAction> Actions, SourceSpan Span);
