using System.Security.Cryptography;

namespace LinkHub.DocGen.Assets;

/// <summary>Names a file after its contents, so that it can be cached for ever.</summary>
internal static class AssetFile
{
    private const int HashLength = 10;

    /// <param name="name">Lower-case letters: <c>hub</c>.</param>
    /// <param name="extension">Without a dot.</param>
    /// <param name="bytes">The contents.</param>
    public static HubAsset Named(string name, string extension, ReadOnlyMemory<byte> bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..HashLength];
        return new HubAsset($"assets/{name}.{hash}.{extension}", bytes);
    }
}
