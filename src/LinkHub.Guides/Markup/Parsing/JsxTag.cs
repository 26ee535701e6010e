namespace LinkHub.Guides.Markup.Parsing;

/// <summary>An opening, closing or self-closing tag.</summary>
/// <param name="Name">As written; empty for the fragment <c>&lt;&gt;</c>.</param>
/// <param name="Kind">Which end of an element it is.</param>
/// <param name="Attributes">In the order written.</param>
/// <param name="Start">The offset of <c>&lt;</c>.</param>
/// <param name="End">The offset behind <c>&gt;</c>.</param>
internal sealed record JsxTag(
    string Name,
    JsxTagKind Kind,
    IReadOnlyList<JsxAttribute> Attributes,
    int Start,
    int End) : JsxToken(Start, End);
