namespace LinkHub.Guides.Brands.Styles;

/// <summary>The kinds of tokens that the CSS Syntax Module names, with all single signs as one.</summary>
internal enum StyleTokenKind
{
    Blank,
    Name,
    Function,
    AtKeyword,
    Hash,
    Text,
    Address,
    Number,
    Percentage,
    Dimension,
    Sign,

    /// <summary>A string that its line ends, or an address with signs that none may hold.</summary>
    Broken,
}
