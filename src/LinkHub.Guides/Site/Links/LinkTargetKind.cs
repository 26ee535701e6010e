namespace LinkHub.Guides.Site.Links;

/// <summary>The kinds of targets that a written link has.</summary>
public enum LinkTargetKind
{
    /// <summary>Another site, a mailbox or a telephone.</summary>
    Outside,

    /// <summary>The page that shows the link.</summary>
    Self,

    /// <summary>A page of the site.</summary>
    Page,

    /// <summary>A picture of the content folder.</summary>
    Image,
}
