namespace LinkHub.Guides.Markup.Parsing;

/// <summary>Which end of an element a tag is.</summary>
internal enum JsxTagKind
{
    Opening,
    Closing,
    SelfClosing,
}
