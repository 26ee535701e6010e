namespace LinkHub.Guides.Connectors.Patterns;

/// <summary>A place between two characters that a pattern asks for.</summary>
internal enum PatternEdge
{
    Start,
    End,
    WordEdge,
    NoWordEdge,
}
