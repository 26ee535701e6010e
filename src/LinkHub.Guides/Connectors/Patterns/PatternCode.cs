namespace LinkHub.Guides.Connectors.Patterns;

/// <summary>One instruction of a <see cref="PatternProgram"/>.</summary>
/// <param name="Kind">What to do.</param>
/// <param name="X">A target, a group or a register, as the kind says.</param>
/// <param name="Y">A second target or register.</param>
/// <param name="Set">What <see cref="PatternCodeKind.One"/> takes.</param>
internal readonly record struct PatternCode(PatternCodeKind Kind, int X = 0, int Y = 0, PatternSet? Set = null);
