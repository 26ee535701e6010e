namespace LinkHub.GuideCheck.Tests.Commands.Shared;

/// <summary>A test that sends signals, sets permissions or mounts, and is shown as skipped where there are none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute() => Skip = OperatingSystem.IsLinux() ? null! : "needs the signals and tools of Linux";
}
