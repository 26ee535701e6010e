using System.Text.Json;

namespace LinkHub.Browser.Tests.Servers;

/// <summary>A request as the connect endpoint received it.</summary>
/// <param name="Method">The verb.</param>
/// <param name="Path">Below the server's origin.</param>
/// <param name="Query">With <c>?</c>, or empty.</param>
/// <param name="Headers">By name, in lower case.</param>
/// <param name="Body">As it was sent.</param>
internal sealed record SentForm(
    string Method, string Path, string Query, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    /// <summary>A posted form's entries.</summary>
    public IReadOnlyDictionary<string, string> Entries =>
        Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(Body)
            .ToDictionary(entry => entry.Key, entry => entry.Value.ToString(), StringComparer.Ordinal);
}
