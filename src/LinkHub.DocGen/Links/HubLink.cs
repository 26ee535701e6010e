namespace LinkHub.DocGen.Links;

/// <summary>Where a link leads, ready for <c>href</c> but for escaping.</summary>
/// <param name="Href">An address of this hub with its base path, or one outside.</param>
/// <param name="IsExternal">Whether it leaves the hub for another site.</param>
public sealed record HubLink(string Href, bool IsExternal)
{
    /// <summary>Whether the link leads to another address of the hub, and so begins with the base path.</summary>
    public bool IsInHub { get; init; }
}
