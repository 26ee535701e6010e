namespace LinkHub.Guides.Markup.Lowering;

/// <summary>Where an element may stand and what becomes of it.</summary>
internal enum ElementKind
{
    /// <summary>Between blocks.</summary>
    Block,

    /// <summary>Within a line of text.</summary>
    Inline,

    /// <summary>Left out together with all it holds.</summary>
    Removed,

    /// <summary>Left out; what it holds stays.</summary>
    Unwrapped,
}
