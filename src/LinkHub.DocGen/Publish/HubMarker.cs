using System.Text;
using System.Text.Json;

namespace LinkHub.DocGen.Publish;

/// <summary>
/// The list of hubs in an output folder: only listed hubs may be replaced or removed. People can edit the
/// list, so an entry counts only if it names a folder that could be a hub.
/// </summary>
internal static class HubMarker
{
    /// <summary>The listed hubs; none if the list is missing or damaged.</summary>
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
            return
            [
                .. marker.RootElement.GetProperty("hubs").EnumerateArray()
                    .Select(hub => hub.GetString() ?? "")
                    .Where(OutputPath.IsHubName)
                    .Distinct(StringComparer.Ordinal),
            ];
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException
            or KeyNotFoundException)
        {
            return [];
        }
    }

    /// <summary>
    /// Writes a list into the staging folder; it takes effect when it is moved into the output folder.
    /// </summary>
    /// <returns>The path of the draft.</returns>
    public static string Draft(IOutputDisk disk, string staging, IEnumerable<string> hubs)
    {
        var draft = Path.Combine(staging, OutputNames.Marker);
        var names = hubs.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var list = string.Join(", ", names.Select(hub => $"\"{JsonEncodedText.Encode(hub)}\""));
        disk.DeleteFile(draft);
        disk.Write(draft, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(
            $$"""{"version": 1, "hubs": [{{list}}]}""" + "\n"));
        return draft;
    }
}
