namespace LinkHub.Browser.Tests.Browsers;

/// <summary>A test in a real browser; left out, visibly, only where <c>LINKHUB_NO_BROWSER=1</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    internal const string LeftOut = "LINKHUB_NO_BROWSER=1";

    public BrowserFactAttribute() => Skip = IsLeftOut ? LeftOut : null;

    internal static bool IsLeftOut => Environment.GetEnvironmentVariable("LINKHUB_NO_BROWSER") == "1";
}
