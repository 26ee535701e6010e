namespace LinkHub.DocGen.Html;

/// <summary>How a picture stands.</summary>
internal enum ImagePlace
{
    /// <summary>Alone, between blocks.</summary>
    Block,

    /// <summary>In a line of text, or in a frame that something else draws.</summary>
    Line,
}
