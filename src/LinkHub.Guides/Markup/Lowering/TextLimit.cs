namespace LinkHub.Guides.Markup.Lowering;

/// <summary>Where a text passes a limit, so that it is read as plain text.</summary>
/// <param name="Kind">Which limit it is.</param>
/// <param name="Offset">Where it is passed, in UTF-16 units from the beginning of the text.</param>
/// <param name="End">Up to where the text is read.</param>
internal readonly record struct TextLimit(TextLimitKind Kind, int Offset, int End);

/// <summary>What there is too much of in a text.</summary>
internal enum TextLimitKind
{
    /// <summary>Characters.</summary>
    Length,

    /// <summary>Lines, tags, links and addresses.</summary>
    Elements,

    /// <summary>Markup whose reading would cost the square of its length.</summary>
    Markup,
}
