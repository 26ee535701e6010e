namespace LinkHub.Guides.Markup.Parsing;

/// <summary>An expression <c>{…}</c> in the text.</summary>
/// <param name="Code">What stands between the braces.</param>
/// <param name="Start">The offset of <c>{</c>.</param>
/// <param name="End">The offset behind <c>}</c>.</param>
internal sealed record JsxExpression(string Code, int Start, int End) : JsxToken(Start, End);
