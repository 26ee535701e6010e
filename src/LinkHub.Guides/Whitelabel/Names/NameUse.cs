namespace LinkHub.Guides.Whitelabel.Names;

/// <summary>What the letters of a host's name stand for in one place.</summary>
public enum NameUse
{
    /// <summary>The host: each hub says its own brand there.</summary>
    Brand,

    /// <summary>An ordinary word, or the label of another product: it stays.</summary>
    Word,

    /// <summary>Either; somebody who knows the text has to say which.</summary>
    Unclear,
}
