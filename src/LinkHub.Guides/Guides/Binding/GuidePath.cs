namespace LinkHub.Guides.Guides.Binding;

/// <summary>
/// The parts of a guide's path: <c>key/kind/slug.mdx</c>, <c>…/key/connect.mdx</c> or <c>key.mdx</c>.
/// </summary>
/// <param name="Key">The connector's key, or null if the path names none.</param>
/// <param name="Kind">Null if no folder is named like a kind.</param>
/// <param name="Name">The file's name without its extension, or null if it says nothing about the
/// method.</param>
internal sealed record GuidePath(string? Key, GuideKind? Kind, string? Name)
{
    // Nango keeps one guide a provider, in a folder named like it.
    private const string OnlyGuide = "connect";

    /// <param name="path">Relative to the guides' root, with <c>/</c>.</param>
    /// <param name="isKey">Whether a connector has that key.</param>
    public static GuidePath Of(string path, Func<string, bool> isKey)
    {
        var parts = path.Split('/');
        var name = Path.GetFileNameWithoutExtension(parts[^1]);
        var kinds = parts[..^1].Select(GuideKinds.FromSlug).ToList();
        var kind = kinds.LastOrDefault(k => k is not null);
        var folder = parts[..^1].LastOrDefault(isKey);
        if (folder is not null)
        {
            return new GuidePath(folder, kind, name == OnlyGuide ? null : name);
        }

        return isKey(name) ? new GuidePath(name, kind, null) : new GuidePath(null, kind, name);
    }

    /// <summary>
    /// The names that may be meant as the connector's key, for a proposal: the file's and its folder's. Names
    /// of two or three letters are a slip away from too many others.
    /// </summary>
    public static IEnumerable<string> LikelyKeys(string path)
    {
        var parts = path.Split('/');
        var folder = parts[..^1].LastOrDefault(part => GuideKinds.FromSlug(part) is null);
        return new[] { folder, Path.GetFileNameWithoutExtension(parts[^1]) }
            .OfType<string>()
            .Where(name => name.Length > 3);
    }
}
