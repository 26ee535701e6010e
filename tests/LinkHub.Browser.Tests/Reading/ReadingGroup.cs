namespace LinkHub.Browser.Tests.Reading;

/// <summary>Tests that share one <see cref="ExampleStage"/>.</summary>
[CollectionDefinition(Name)]
public sealed class ReadingGroup : ICollectionFixture<ExampleStage>
{
    public const string Name = "reading";
}
