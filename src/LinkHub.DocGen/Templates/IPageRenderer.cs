using LinkHub.DocGen.Pages;

namespace LinkHub.DocGen.Templates;

/// <summary>Makes a page into HTML. The one seam between pages and templates.</summary>
public interface IPageRenderer
{
    /// <summary>
    /// The whole document. May be called by several threads; the same page gives the same text.
    /// </summary>
    string Render(HubPage page);
}
