namespace LinkHub.Browser.Tests;

/// <summary>Tests that share one <see cref="Stage"/>.</summary>
[CollectionDefinition(Name)]
public sealed class StageGroup : ICollectionFixture<Stage>
{
    public const string Name = "stage";
}
