namespace LinkHub.GuideCheck.Audits.References;

/// <summary>What a browser or a reader does with an address that a file names.</summary>
public enum ReferenceKind
{
    /// <summary>A reader may follow it.</summary>
    Link,

    /// <summary>Only named: a twin, a canonical address, a line of a list.</summary>
    Mention,

    /// <summary>Loaded with the page: a picture, a font, an icon, a hint to load something.</summary>
    Resource,

    /// <summary>A style sheet of the page.</summary>
    Style,

    /// <summary>A script of the page.</summary>
    Script,

    /// <summary>A page shown within the page.</summary>
    Frame,

    /// <summary>Where a form is sent.</summary>
    Form,
}
