using System.Buffers.Binary;
using System.Text;
using LinkHub.Guides.Brands.Styles;
using LinkHub.Guides.Files;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Site.Images;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Site.Themes;

/// <summary>
/// Reads the assets of a theme: each is what its extension says, and a style sheet is one that
/// <see cref="ThemeGuard"/> accepts.
/// </summary>
/// <param name="folder">Opens the files.</param>
/// <param name="root">The folder of the assets as paths name it, with a final <c>/</c>.</param>
/// <param name="below">The theme whose assets are published with these; null for none.</param>
/// <param name="limits">How large an asset may be.</param>
/// <param name="diagnostics">Receives what is wrong.</param>
internal sealed class ThemeAssetReader(
    ContentFolder folder, string root, ThemeFolder? below, SiteLimits limits, DiagnosticBag diagnostics)
{
    private const int MostAssets = 500;
    private const string KindHelp =
        "Save it as css, js, json, txt, svg, png, jpg, jpeg, webp, avif, gif, ico, woff2, woff, ttf or otf, or delete it.";

    /// <summary>The assets; what cannot be published gives a finding.</summary>
    /// <param name="files">The files below <c>assets</c>, in ordinal order.</param>
    public IReadOnlyList<ThemeAsset> Read(IReadOnlyList<ContentFile> files)
    {
        if (files.Count > MostAssets)
        {
            diagnostics.Add(
                TextRules.LimitReached,
                Place(files[MostAssets]),
                $"the theme has more than {MostAssets} assets, the rest is not read",
                "Join files, or delete those that no page loads.");
        }

        ContentFile[] named = [.. WithNames([.. files.Take(MostAssets)])];
        var known = named.Select(AddressOf)
            .Concat(below?.Assets.Select(asset => asset.Address) ?? [])
            .ToHashSet(StringComparer.Ordinal);
        var assets = new List<ThemeAsset>(named.Length);
        foreach (var file in named)
        {
            if (Published(file, known) is { } published)
            {
                assets.Add(new ThemeAsset(AddressOf(file), published));
            }
        }

        return assets;
    }

    private IEnumerable<ContentFile> WithNames(IReadOnlyList<ContentFile> files)
    {
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            var address = AddressOf(file);
            var bad = Array.Find(address.Split('/'), part => FileNames.SlugProblem(part) is not null);
            if (bad is not null)
            {
                var message = $"`{bad}` {FileNames.SlugProblem(bad)}";
                diagnostics.Add(ConfigurationRules.BadName, Place(file), message, "Rename it.");
            }
            else if (taken.TryAdd(address, address))
            {
                yield return file;
            }
            else
            {
                diagnostics.Add(
                    ConfigurationRules.OutputCollision,
                    Place(file),
                    $"`{address}` differs from `{taken[address]}` only in case",
                    "Rename one of the two.");
            }
        }
    }

    private PublishedFile? Published(ContentFile file, IReadOnlySet<string> known)
    {
        switch (file.Extension)
        {
            case ".css" or ".js" or ".json" or ".txt":
                return folder.ReadText(file.Path, limits.ImageBytes, diagnostics) is { } text
                    && (file.Extension != ".css" || IsHarmless(text, AddressOf(file), known))
                    ? new PublishedFile(file.Path, new UTF8Encoding(false).GetBytes(text.Text))
                    : null;
            case ".woff2" or ".woff" or ".ttf" or ".otf":
                return Binary(file, "font", bytes => FontFile.Is(file.Extension, bytes));
            case ".avif":
                return Binary(file, "picture of its kind", IsAvif);
            case var extension when ImageHeader.OfExtension(extension) is not null:
                return ImageFiles.Read(folder, file, limits.ImageBytes, diagnostics);
            default:
                diagnostics.Add(
                    ConfigurationRules.UnusedThemeFile,
                    Place(file),
                    $"`{file.Name}` is of no kind that is published",
                    KindHelp);
                return null;
        }
    }

    private bool IsHarmless(SourceFile sheet, string address, IReadOnlySet<string> known) =>
        ThemeGuard.Accepts(sheet, written => IsKnown(written, address, known), diagnostics);

    // An address that is only a fragment stays on the page.
    private static bool IsKnown(string written, string sheet, IReadOnlySet<string> known) =>
        written.StartsWith('#')
        || written.StartsWith("data:", StringComparison.OrdinalIgnoreCase)
        || (Target(written.Split('#')[0], sheet) is { } target && known.Contains(target));

    private static string? Target(string written, string sheet)
    {
        var parts = new List<string>(sheet.Split('/')[..^1]);
        foreach (var part in written.Split('/'))
        {
            if (part == ".." && parts.Count == 0)
            {
                return null;
            }

            if (part == "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(Uri.UnescapeDataString(part));
            }
        }

        return string.Join('/', parts);
    }

    private PublishedFile? Binary(ContentFile file, string kind, Func<byte[], bool> isOfKind)
    {
        if (folder.ReadBytes(file.Path, limits.ImageBytes, diagnostics) is not { } bytes)
        {
            return null;
        }

        if (isOfKind(bytes))
        {
            return new PublishedFile(file.Path, bytes);
        }

        diagnostics.Add(
            ConfigurationRules.UnsafeAsset,
            Place(file),
            $"`{file.Path}` is not a {kind}, whatever its extension",
            "Save it in the format of its extension.");
        return null;
    }

    // ISO/IEC 14496-12 section 4.3: the first box says in its brands which kinds the file is of.
    private static bool IsAvif(byte[] bytes)
    {
        if (bytes.Length < 16 || !bytes.AsSpan(4).StartsWith("ftyp"u8))
        {
            return false;
        }

        var end = Math.Min(bytes.Length, (long)BinaryPrimitives.ReadUInt32BigEndian(bytes));
        for (var at = 8; at + 4 <= end; at += 4)
        {
            if (bytes.AsSpan(at, 4).SequenceEqual("avif"u8) || bytes.AsSpan(at, 4).SequenceEqual("avis"u8))
            {
                return true;
            }
        }

        return false;
    }

    private string AddressOf(ContentFile file) => file.Path[root.Length..];

    private static SourceSpan Place(ContentFile file) => new SourceFile(file.Path, "").Whole;
}
