namespace LinkHub.DocGen.Assets;

/// <summary>A file that pages of a hub load.</summary>
/// <param name="Address">Below the base path, with a hash of its bytes in the name:
/// <c>assets/hub.0123456789.css</c>.</param>
/// <param name="Bytes">What is published.</param>
public sealed record HubAsset(string Address, ReadOnlyMemory<byte> Bytes);
