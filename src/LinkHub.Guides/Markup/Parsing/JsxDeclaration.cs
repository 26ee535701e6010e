namespace LinkHub.Guides.Markup.Parsing;

/// <summary>
/// What HTML allows and MDX does not: a comment, a doctype, a processing instruction or CDATA.
/// </summary>
/// <param name="Opener">The characters it begins with, such as <c>&lt;!--</c>.</param>
/// <param name="Start">The offset of <c>&lt;</c>.</param>
/// <param name="End">The offset behind its end.</param>
internal sealed record JsxDeclaration(string Opener, int Start, int End) : JsxToken(Start, End);
