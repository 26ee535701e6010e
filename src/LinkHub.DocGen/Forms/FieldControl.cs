namespace LinkHub.DocGen.Forms;

/// <summary>The control that a field is filled in with.</summary>
public enum FieldControl
{
    /// <summary>A box of one line.</summary>
    Line,

    /// <summary>A box of several lines.</summary>
    Area,

    /// <summary>A list to choose from.</summary>
    List,

    /// <summary>A few choices, all of them seen at once.</summary>
    Cards,

    /// <summary>A text to be copied; nothing is filled in.</summary>
    Copy,
}
