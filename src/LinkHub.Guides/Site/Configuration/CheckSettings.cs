namespace LinkHub.Guides.Site.Configuration;

/// <summary>What <c>checks</c> in linkhub.yaml says: which rules matter how much, and where.</summary>
public sealed record CheckSettings
{
    public static readonly CheckSettings Default = new();

    /// <summary>For every file, in the order written.</summary>
    public IReadOnlyList<RuleLevel> Rules { get; init; } = [];

    /// <summary>For some files; of several that match, the last one that names a rule decides.</summary>
    public IReadOnlyList<PathChecks> Paths { get; init; } = [];
}
