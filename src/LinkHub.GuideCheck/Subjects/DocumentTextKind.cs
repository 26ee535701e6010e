namespace LinkHub.GuideCheck.Subjects;

/// <summary>What a stretch of text is for.</summary>
public enum DocumentTextKind
{
    /// <summary>The title of the text itself.</summary>
    Title,

    /// <summary>The description of the text itself.</summary>
    Description,

    /// <summary>Running words, headings among them.</summary>
    Words,

    /// <summary>Code, in a line or in a block.</summary>
    Code,

    /// <summary>A title, caption or hint that an element carries.</summary>
    Attribute,

    /// <summary>What a picture shows, for those who cannot see it.</summary>
    Alternative,
}
