using LinkHub.DocGen.Forms;
using LinkHub.DocGen.Links;

namespace LinkHub.DocGen.Pages;

/// <summary>An auth method on its provider's page.</summary>
/// <param name="Id">The method's anchor.</param>
/// <param name="Label">What guides and forms call it.</param>
/// <param name="Flow">In a few words how it connects: by typed values, or by signing in.</param>
public sealed record MethodView(string Id, string Label, string Flow)
{
    public string? Description { get; init; }

    /// <summary>What an end user is asked, in the form's order.</summary>
    public IReadOnlyList<FieldView> Fields { get; init; } = [];

    /// <summary>What an administrator is asked beforehand.</summary>
    public IReadOnlyList<FieldView> SetupFields { get; init; } = [];

    /// <summary>The guide for end users, or null.</summary>
    public PageLink? Guide { get; init; }

    /// <summary>The guide for administrators, or null.</summary>
    public PageLink? SetupGuide { get; init; }

    /// <summary>The actions that need scopes with this method; empty where the hub has decided them.</summary>
    public IReadOnlyList<ScopeAction> Actions { get; init; } = [];
}
