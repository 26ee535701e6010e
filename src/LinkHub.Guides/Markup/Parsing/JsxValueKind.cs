namespace LinkHub.Guides.Markup.Parsing;

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
