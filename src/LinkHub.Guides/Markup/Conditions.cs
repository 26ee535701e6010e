namespace LinkHub.Guides.Markup;

/// <summary>
/// When a part of a guide is shown, from its <c>data-whitelabel-hide</c> and <c>data-guide-…</c> attributes.
/// </summary>
/// <param name="HiddenOnWhitelabel">The part is left out of every whitelabel hub.</param>
/// <param name="Scopes">Shown when any of these is selected; always when empty.</param>
/// <param name="ListsScopes">The step shows the list of the selected scopes.</param>
public sealed record Conditions(bool HiddenOnWhitelabel, IReadOnlyList<string> Scopes, bool ListsScopes)
{
    /// <summary>The conditions of a part that carries no such attribute.</summary>
    public static readonly Conditions None = new(HiddenOnWhitelabel: false, [], ListsScopes: false);

    public bool IsNone => !HiddenOnWhitelabel && Scopes.Count == 0 && !ListsScopes;
}
