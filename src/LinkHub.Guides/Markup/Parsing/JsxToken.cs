namespace LinkHub.Guides.Markup.Parsing;

/// <summary>
/// A tag, an expression or a comment as it stands in the text; elements are matched from these later.
/// </summary>
/// <param name="Start">The offset of its first character in the text that was parsed.</param>
/// <param name="End">The offset behind its last character.</param>
internal abstract record JsxToken(int Start, int End);
