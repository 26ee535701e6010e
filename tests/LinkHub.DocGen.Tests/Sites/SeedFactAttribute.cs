namespace LinkHub.DocGen.Tests.Sites;

/// <summary>A test over five exported guides, which lie in <c>../shared/seeds</c> where someone put them.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SeedFactAttribute : FactAttribute
{
    public SeedFactAttribute()
    {
        if (SeedFolder.Find() is null)
        {
            Skip = "there is no folder shared/seeds beside the repository";
        }
    }
}
