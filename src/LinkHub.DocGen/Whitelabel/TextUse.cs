namespace LinkHub.DocGen.Whitelabel;

/// <summary>What a text is for, which decides what may be changed in it.</summary>
public enum TextUse
{
    /// <summary>Prose, titles, labels: words are replaced and articles corrected.</summary>
    Words,

    /// <summary>Code: words are replaced.</summary>
    Code,

    /// <summary>Where a link or picture leads: changed only by terms that are addresses themselves.</summary>
    Address,
}
