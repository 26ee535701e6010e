using System.Text;
using System.Text.Json;

namespace LinkHub.GuideCheck.Reports;

/// <summary>A JSON object as indented text with LF line ends, one at the end.</summary>
internal static class JsonText
{
    public static string Of(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.ASCII.GetString(stream.ToArray()) + "\n";
    }
}
