using LinkHub.Guides.Connectors;
using LinkHub.Guides.Site.Lists;

namespace LinkHub.Benchmarks.Defects;

/// <summary>A change of a definition, made in memory.</summary>
/// <param name="Name">What was done, for the table.</param>
/// <param name="Rules">The rules of which one is right to report it; none where nobody should notice.</param>
/// <param name="Of">The changed lists of fields: usually one for each field it can be done to.</param>
internal sealed record Defect(
    string Name,
    IReadOnlyList<string> Rules,
    Func<GuideEntry, IReadOnlyList<CredentialField>, IEnumerable<IReadOnlyList<CredentialField>>> Of);
