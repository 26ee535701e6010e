namespace LinkHub.Guides.Markup.Parsing;

/// <summary>
/// A tag, an expression or a comment as it stands in the text; elements are matched from these later.
/// </summary>
/// <param name="Start">The offset of its first character in the text that was parsed.</param>
/// <param name="End">The offset behind its last character.</param>
internal abstract record JsxToken(int Start, int End);

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

/// <summary>Which end of an element a tag is.</summary>
internal enum JsxTagKind
{
    Opening,
    Closing,
    SelfClosing,
}

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

/// <summary>How an attribute's value was written.</summary>
internal enum JsxValueKind
{
    /// <summary>The name alone.</summary>
    None,

    /// <summary>In quotes.</summary>
    Quoted,

    /// <summary>In braces.</summary>
    Expression,

    /// <summary>Without either, as HTML allows.</summary>
    Bare,

    /// <summary>No name: <c>{...x}</c>.</summary>
    Spread,
}

/// <summary>An expression <c>{…}</c> in the text.</summary>
/// <param name="Code">What stands between the braces.</param>
/// <param name="Start">The offset of <c>{</c>.</param>
/// <param name="End">The offset behind <c>}</c>.</param>
internal sealed record JsxExpression(string Code, int Start, int End) : JsxToken(Start, End);

/// <summary>
/// Markup that HTML allows and MDX does not: a comment, a doctype, a processing instruction or CDATA.
/// </summary>
/// <param name="Opener">The characters it begins with, such as <c>&lt;!--</c>.</param>
/// <param name="Start">The offset of <c>&lt;</c>.</param>
/// <param name="End">The offset behind its end.</param>
internal sealed record JsxDeclaration(string Opener, int Start, int End) : JsxToken(Start, End);
