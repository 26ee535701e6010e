namespace LinkHub.Guides.Tests.Site;

/// <summary>A test that needs permissions to count, which they do not for an administrator.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnprivilegedFactAttribute : FactAttribute
{
    public UnprivilegedFactAttribute()
    {
        if (Environment.IsPrivilegedProcess || OperatingSystem.IsWindows())
        {
            Skip = "an administrator may list every folder";
        }
    }
}
