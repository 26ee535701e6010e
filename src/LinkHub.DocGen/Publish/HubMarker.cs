using System.Text.Json;

namespace LinkHub.DocGen.Publish;

/// <summary>The list of hubs in an output folder: only what is listed may be replaced.</summary>
internal static class HubMarker
{
    /// <summary>The hubs listed; none where the list is missing or spoilt.</summary>
    public static IReadOnlyList<string> Read(string folder)
    {
        var path = Path.Combine(folder, OutputNames.Marker);
        if (!File.Exists(path))
        {
            return [];
        }

        try
        {
            using var marker = JsonDocument.Parse(File.ReadAllBytes(path));
            return [.. marker.RootElement.GetProperty("hubs").EnumerateArray().Select(hub => hub.GetString() ?? "")];
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return [];
        }
    }

    /// <summary>Lists more hubs; the file is replaced in one step, and only if it changes.</summary>
    public static void Add(string folder, IEnumerable<string> hubs)
    {
        var path = Path.Combine(folder, OutputNames.Marker);
        var known = Read(folder);
        var all = known.Concat(hubs).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        if (File.Exists(path) && all.Length == known.Count)
        {
            return;
        }

        var staging = Directory.CreateDirectory(Path.Combine(folder, OutputNames.Staging)).FullName;
        var draft = Path.Combine(staging, OutputNames.Marker);
        var list = string.Join(", ", all.Select(hub => $"\"{JsonEncodedText.Encode(hub)}\""));
        File.WriteAllText(draft, $$"""{"version": 1, "hubs": [{{list}}]}""" + "\n");
        File.Move(draft, path, overwrite: true);
    }
}
