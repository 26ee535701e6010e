namespace LinkHub.Guides.Markup;

/// <summary>What a guide's text is wrapped in.</summary>
public enum EnvelopeKind
{
    /// <summary>Nothing: the text is all body.</summary>
    Bare,

    /// <summary>YAML front matter, as authors write it.</summary>
    Source,

    /// <summary>
    /// A documentation index notice, a level-one heading and a quoted description, as hubs export it.
    /// </summary>
    Export,
}
