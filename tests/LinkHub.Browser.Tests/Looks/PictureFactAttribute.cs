using LinkHub.Browser.Tests.Browsers;

namespace LinkHub.Browser.Tests.Looks;

/// <summary>A test that takes pictures into the folder that <c>LINKHUB_SCREENSHOTS</c> names; left out where it names none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PictureFactAttribute : FactAttribute
{
    public PictureFactAttribute() => Skip = BrowserFactAttribute.IsLeftOut
        ? BrowserFactAttribute.LeftOut
        : Folder is null ? "LINKHUB_SCREENSHOTS names no folder" : null;

    internal static string? Folder => Environment.GetEnvironmentVariable("LINKHUB_SCREENSHOTS") is { Length: > 0 } folder
        ? Path.GetFullPath(folder)
        : null;
}
