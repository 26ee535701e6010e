
namespace LinkHub.Guides.Guides.Claims;

/// <summary>Where a guide says that the form has a field.</summary>
public enum ClaimKind
{
    /// <summary>An item of the list after "Fill out the following fields".</summary>
    LinkingBlock,

    /// <summary>A bold item of the list in an overview: <c>1. **API key** - …</c>.</summary>
    Overview,

    /// <summary>A bold name in the step that enters the credentials.</summary>
    EnterStep,

    /// <summary>A mention such as "the **Organization Slug** field".</summary>
    Mention,

    /// <summary>A row of a table that lists the form's fields.</summary>
    Table,
}
