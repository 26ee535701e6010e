namespace LinkHub.Guides.Connectors.Patterns;

/// <summary>What a pattern says of a value.</summary>
public enum PatternMatch
{
    /// <summary>The whole value fits.</summary>
    Fits,

    /// <summary>It does not fit.</summary>
    Refuses,

    /// <summary>Nobody but a browser can tell: the pattern does not compile, or needs tables that are not here.</summary>
    Unknown,

    /// <summary>The comparison takes too long to wait for.</summary>
    TooSlow,
}
