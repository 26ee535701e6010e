namespace LinkHub.Guides.Connectors.Patterns;

/// <summary>What a <see cref="PatternCode"/> does; what cannot be done goes back to the last choice.</summary>
internal enum PatternCodeKind
{
    /// <summary>The program, or the look around that is being tried, has succeeded.</summary>
    Done,

    /// <summary>Takes the next character of the set; the one before where Y is 1.</summary>
    One,

    /// <summary>Goes on at X, and at Y when that fails.</summary>
    Split,

    /// <summary>Goes on at X.</summary>
    Jump,

    /// <summary>Writes the place into register X.</summary>
    Save,

    /// <summary>Forgets the registers from X to before Y.</summary>
    Forget,

    /// <summary>Fails where the place is still the one in register X: a round that took nothing.</summary>
    Moved,

    /// <summary>Asks for the <see cref="PatternEdge"/> X.</summary>
    Edge,

    /// <summary>Takes again what group X has; backwards where Y is 1.</summary>
    Back,

    /// <summary>
    /// Tries what follows up to its <see cref="Done"/>, then goes on at X without moving; Y is 1 for "not".
    /// </summary>
    Look,
}
