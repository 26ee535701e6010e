using System.Globalization;
using LinkHub.GuideCheck.Audits.References;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Audits;

/// <summary>
/// The same reference in many files, such as a link in every page's footer: one defect, one finding.
/// </summary>
internal static class Repeated
{
    private const int MostRelated = 2;

    /// <summary>Groups references by their defect, in the order of files.</summary>
    public static IEnumerable<IReadOnlyList<(AuditedFile File, Reference Reference)>> By<TKey>(
        AuditedHub hub, Func<AuditedFile, Reference, bool> isWrong, Func<Reference, TKey> key) =>
        from file in hub.Files
        from reference in file.References
        where isWrong(file, reference)
        group (file, reference) by key(reference) into same
        select same.ToArray();

    /// <summary>
    /// A finding at the first place, with the next places as related ones and the rest counted.
    /// </summary>
    public static Diagnostic Finding(
        AuditedHub hub,
        DiagnosticRule rule,
        string message,
        string help,
        IReadOnlyList<(AuditedFile File, Reference Reference)> places)
    {
        (AuditedFile File, Reference Reference)[] others =
            [
                .. places.Skip(1).DistinctBy(place => place.File.Path)
                    .Where(place => place.File != places[0].File),
            ];
        var more = others.Length > MostRelated
            ? string.Create(CultureInfo.InvariantCulture, $", here and in {others.Length} more files")
            : "";
        return new Diagnostic(rule, message + more, hub.Place(places[0].File, places[0].Reference))
        {
            Help = help,
            Related = [.. others.Take(MostRelated)
                .Select(place => new RelatedSpan(hub.Place(place.File, place.Reference), "also here"))],
        };
    }
}
