namespace LinkHub.DocGen.Publish;

/// <summary>
/// Remembers which hubs are about to be put in place, so that a build killed between two of them is completed
/// by the next one: all hubs of one build are then in place, as every one of them was whole before the first
/// swap.
/// </summary>
/// <remarks>
/// A staged folder is known again by the time of its last change, which stays with it wherever it is moved.
/// </remarks>
internal static class SwapJournal
{
    public static void Write(string staging, IEnumerable<string> brands)
    {
        var lines = brands.Select(brand => $"{Stamp(Path.Combine(staging, brand))} {brand}\n");
        var draft = Path.Combine(staging, OutputNames.Journal + ".draft");
        File.WriteAllText(draft, string.Concat(lines));
        File.Move(draft, Path.Combine(staging, OutputNames.Journal), overwrite: true);
    }

    /// <summary>Completes the swaps of a build that was killed among them.</summary>
    public static void Finish(string staging, string folder)
    {
        var journal = Path.Combine(staging, OutputNames.Journal);
        if (!File.Exists(journal))
        {
            return;
        }

        foreach (var line in File.ReadAllLines(journal))
        {
            var blank = line.IndexOf(' ', StringComparison.Ordinal);
            var brand = blank < 0 ? "" : line[(blank + 1)..];
            if (OutputPath.Problem(brand) is not null || brand.Contains('/', StringComparison.Ordinal))
            {
                continue;
            }

            var staged = Path.Combine(staging, brand);
            if (Directory.Exists(staged) && Stamp(staged) == line[..blank])
            {
                HubSwap.Replace(Path.Combine(folder, brand), staged);
            }
        }
    }

    private static string Stamp(string folder) =>
        Directory.GetLastWriteTimeUtc(folder).Ticks.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
