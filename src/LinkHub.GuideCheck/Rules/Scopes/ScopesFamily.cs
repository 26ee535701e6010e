namespace LinkHub.GuideCheck.Rules.Scopes;

/// <summary>Scopes, actions, and the parts shown for them.</summary>
internal static class ScopesFamily
{
    public static readonly IReadOnlyList<IRule> Rules =
    [
        new UnknownScope(),
        new ScopeWithoutAction(),
        new ActionWithoutGuidePart(),
        new ScopesListEmpty(),
    ];
}
