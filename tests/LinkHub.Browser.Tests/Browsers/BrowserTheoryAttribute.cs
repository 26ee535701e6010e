namespace LinkHub.Browser.Tests.Browsers;

/// <summary>As <see cref="BrowserFactAttribute"/>, with rows.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = BrowserFactAttribute.IsLeftOut ? BrowserFactAttribute.LeftOut : null;
}
