namespace LinkHub.Guides.Matching;

/// <summary>Whether a text names a field, in whatever form.</summary>
public enum Naming
{
    /// <summary>A word of the label, or all, are nowhere.</summary>
    No,

    /// <summary>All words of the label are somewhere, not together.</summary>
    Loosely,

    /// <summary>The label's words stand side by side.</summary>
    Yes,
}
