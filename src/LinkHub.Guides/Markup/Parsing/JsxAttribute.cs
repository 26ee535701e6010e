namespace LinkHub.Guides.Markup.Parsing;

/// <summary>An attribute as it was written.</summary>
/// <param name="Name">Empty for a spread <c>{...x}</c>.</param>
/// <param name="Kind">How the value was written.</param>
/// <param name="Raw">The value without quotes or braces, entities not yet resolved.</param>
/// <param name="Start">The offset of the name.</param>
/// <param name="End">The offset behind the value, or behind the name where there is none.</param>
/// <param name="ValueStart">The offset of <paramref name="Raw"/>.</param>
/// <param name="ValueEnd">The offset behind <paramref name="Raw"/>.</param>
internal sealed record JsxAttribute(
    string Name,
    JsxValueKind Kind,
    string Raw,
    int Start,
    int End,
    int ValueStart,
    int ValueEnd);
