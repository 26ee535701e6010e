using System.Text.Json;

namespace LinkHub.GuideCheck.Audits.Hubs;

/// <summary>Finds the hubs in what a build wrote.</summary>
public static class HubFolders
{
    /// <summary>The file in which a build lists the hubs of its output folder.</summary>
    public const string Marker = ".hubs.json";

    private const string Home = "index.html";

    /// <summary>
    /// One hub where the folder has a first page; else those that the build lists; else the folders with a
    /// first page.
    /// </summary>
    /// <param name="folder">What the user named.</param>
    /// <returns>In ordinal order; none where nothing was built there.</returns>
    /// <exception cref="IOException">The folder cannot be listed.</exception>
    public static IReadOnlyList<HubFolder> In(string folder)
    {
        var shown = folder.Replace('\\', '/').TrimEnd('/');
        if (File.Exists(Path.Combine(folder, Home)))
        {
            return [HubFolder.Open(folder, shown is "." ? "" : shown)];
        }

        var names = Listed(Path.Combine(folder, Marker)) ?? Directory.EnumerateDirectories(folder)
            .Select(path => Path.GetFileName(path)!)
            .Where(name => !name.StartsWith('.') && File.Exists(Path.Combine(folder, name, Home)));
        return [.. names.Where(name => Directory.Exists(Path.Combine(folder, name))).Order(StringComparer.Ordinal)
            .Select(name => HubFolder.Open(Path.Combine(folder, name), shown is "." or "" ? name : $"{shown}/{name}"))];
    }

    private static IEnumerable<string>? Listed(string marker)
    {
        if (!File.Exists(marker))
        {
            return null;
        }

        try
        {
            using var list = JsonDocument.Parse(File.ReadAllBytes(marker));
            string[] names = [.. list.RootElement.GetProperty("hubs").EnumerateArray().Select(hub => hub.GetString() ?? "")];
            return names.Where(name => name.Length > 0 && !name.Contains("..", StringComparison.Ordinal)
                && !name.AsSpan().ContainsAny('/', '\\'));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }
}
