using LinkHub.Guides.Markup;

namespace LinkHub.Guides.Guides.Outline;

/// <summary>Joins the conditions of parts that stand in one another.</summary>
public static class ConditionSets
{
    /// <summary>
    /// What must hold for an inner part to show; of two sets of scopes the ones in both count.
    /// </summary>
    /// <remarks>
    /// Where two sets share nothing, the inner part's set stands: it says more about the part.
    /// </remarks>
    public static Conditions And(this Conditions outer, Conditions inner)
    {
        if (outer.IsNone)
        {
            return inner;
        }

        var scopes = inner.Scopes;
        if (scopes.Count == 0)
        {
            scopes = outer.Scopes;
        }
        else if (outer.Scopes.Count > 0 && inner.Scopes.Intersect(outer.Scopes).ToList() is { Count: > 0 } both)
        {
            scopes = both;
        }

        return new Conditions(outer.HiddenOnWhitelabel || inner.HiddenOnWhitelabel, scopes, inner.ListsScopes);
    }
}
