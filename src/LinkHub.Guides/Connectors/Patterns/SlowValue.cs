namespace LinkHub.Guides.Connectors.Patterns;

/// <summary>A value that shows a pattern to be slow.</summary>
/// <param name="Unit">What is written again and again.</param>
/// <param name="Count">How often, before the comparison takes too long.</param>
/// <param name="IsExponential">Whether each further round doubles the time; else it grows with the cube or
/// faster.</param>
public sealed record SlowValue(string Unit, int Count, bool IsExponential);
