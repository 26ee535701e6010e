namespace LinkHub.Guides.Brands.Styles;

/// <summary>One token of a style sheet.</summary>
/// <param name="Kind">The kind of token.</param>
/// <param name="Start">The offset of its first character.</param>
/// <param name="End">The offset behind its last character.</param>
/// <param name="Text">
/// A name, string or address with its escapes resolved; the unit of a dimension; the sign of a delimiter;
/// empty for the rest.
/// </param>
/// <param name="Number">The value of a number, percentage or dimension.</param>
internal readonly record struct StyleToken(
    StyleTokenKind Kind, int Start, int End, string Text, double Number)
{
    /// <summary>Whether it is a delimiter or bracket of this sign.</summary>
    public bool Is(char sign) => Kind is StyleTokenKind.Sign && Text[0] == sign;

    /// <summary>Whether it is a name or function of this name, in any case.</summary>
    public bool IsNamed(string name) => Text.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it opens a block in brackets, as a function does.</summary>
    public bool Opens => Kind is StyleTokenKind.Function || Is('(') || Is('[') || Is('{');

    public bool Closes => Is(')') || Is(']') || Is('}');
}

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

    /// <summary>
    /// A string that ends with its line, or an address with characters that no address may hold.
    /// </summary>
    Broken,
}
