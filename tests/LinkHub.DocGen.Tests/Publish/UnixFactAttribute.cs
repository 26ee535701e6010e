namespace LinkHub.DocGen.Tests.Publish;

/// <summary>A test that sends signals, sets permissions or mounts, and is shown as skipped where there are none.</summary>
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = OperatingSystem.IsLinux() ? null! : "needs the signals and tools of Linux";
}
