namespace LinkHub.Guides.Guides.Claims;

/// <summary>What a part of a guide is about, as far as it tells which names are the form's.</summary>
internal enum ClaimScope
{
    /// <summary>The provider's own pages, or anything else.</summary>
    Other,

    /// <summary>What the reader needs to have.</summary>
    Overview,

    /// <summary>The form and how to fill it.</summary>
    Form,
}
