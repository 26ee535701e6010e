using LinkHub.Guides.Connectors;
using LinkHub.Guides.Site.Lists;
using LinkHub.Guides.Text;
using Change = System.Func<
    LinkHub.Guides.Site.Lists.GuideEntry,
    System.Collections.Generic.IReadOnlyList<LinkHub.Guides.Connectors.CredentialField>,
    System.Collections.Generic.IEnumerable<
        System.Collections.Generic.IReadOnlyList<LinkHub.Guides.Connectors.CredentialField>>>;

namespace LinkHub.Benchmarks.Defects;

/// <summary>
/// The changes that a connector engineer makes to fields, each with the rules that should tell.
/// </summary>
internal static class SeededDefects
{
    private const string Missing = "LH101";
    private const string Unknown = "LH102";
    private const string Differs = "LH103";
    private const string Case = "LH104";
    private const string Near = "LH105";
    private const string Typo = "LH106";
    private const string Optional = "LH108";
    private const string Hidden = "LH109";
    private const string Prose = "LH113";

    // No guide has these names; which one is taken depends on the field's place alone.
    private static readonly string[] Values = ["Ledger Code", "Parcel Number", "Harbour Zone"];
    private static readonly string[] Secrets = ["Signing Passphrase", "Vault Certificate", "Webhook Pin"];

    public static readonly IReadOnlyList<Defect> All =
    [
        new("add a field", [Missing], Added),
        new("rename: other capitals", [Case], Renamed(OtherCase)),
        new("rename: hyphens", [Case], Renamed(label => label.Replace(' ', '-'))),
        new("rename: Your …", [Near], Renamed(label => $"Your {label}")),
        new("rename: … (v2)", [Near], Renamed(label => $"{label} (v2)")),
        new("rename: provider's name before", [Near], (entry, fields) =>
            Renamed(label => $"{entry.Connector.Title.Value} {label}")(entry, fields)),
        new("rename: a word more", [Near], Renamed(label => $"Primary {label}")),
        new("rename: two letters swapped", [Typo, Near], Renamed(Misspelt)),
        new("rename: another name", [Differs, Missing], (_, fields) => fields.Select((field, i) =>
            Replaced(fields, i, Labelled(field, field.IsSecret ? Secrets[i % 3] : Values[i % 3])))),
        new("rename: key, token, secret", [Differs], Renamed(Confused)),
        new("remove a field", [Unknown, Prose], (_, fields) => fields.Select((_, i) => Without(fields, i))),
        new("compute a field", [Hidden], (_, fields) => fields.Select((field, i) =>
            Replaced(fields, i, field with { IsComputed = true }))),
        new("required → optional", [Optional], (_, fields) => fields.Select((field, i) => (field, i))
            .Where(one => one.field.IsRequired)
            .Select(one => Replaced(fields, one.i, one.field with { IsRequired = false }))),
        new("optional → required", [Optional], (_, fields) => fields.Select((field, i) => (field, i))
            .Where(one => !one.field.IsRequired)
            .Select(one => Replaced(fields, one.i, one.field with { IsRequired = true }))),
        new("neutral: placeholder", [], Changed(field => field with { Placeholder = Upper(field.Placeholder) })),
        new("neutral: description", [], Changed(field => field with { Description = Upper(field.Description) })),
        new("neutral: example", [], Changed(field => field with { Example = null })),
        new("neutral: secret", [], Changed(field => field with { IsSecret = !field.IsSecret })),
    ];

    private static IEnumerable<IReadOnlyList<CredentialField>> Added(GuideEntry entry, IReadOnlyList<CredentialField> fields)
    {
        var span = entry.Method.Label.Span;
        for (var at = 0; at <= fields.Count; at++)
        {
            var label = at % 2 == 0 ? Values[at % 3] : Secrets[at % 3];
            var added = new CredentialField(
                new Located<string>("added", span),
                new Located<string>(label, span),
                new Located<FieldType>(FieldType.Text, span),
                span)
            {
                IsRequired = true,
            };
            yield return [.. fields.Take(at), added, .. fields.Skip(at)];
        }
    }

    private static Change Renamed(Func<string, string> rename) => (_, fields) => fields
        .Select((field, i) => (field, i, label: rename(field.Label.Value)))
        .Where(one => fields.All(field => field.Label.Value != one.label))
        .Select(one => Replaced(fields, one.i, Labelled(one.field, one.label)));

    private static Change Changed(Func<CredentialField, CredentialField> change) =>
        (_, fields) => [[.. fields.Select(change)]];

    private static CredentialField Labelled(CredentialField field, string label) =>
        field with { Label = field.Label.Map(_ => label) };

    private static Located<string>? Upper(Located<string>? text) => text?.Map(words => words.ToUpperInvariant());

    private static IReadOnlyList<CredentialField> Replaced(
        IReadOnlyList<CredentialField> fields, int at, CredentialField by) =>
        [.. fields.Take(at), by, .. fields.Skip(at + 1)];

    private static IReadOnlyList<CredentialField> Without(IReadOnlyList<CredentialField> fields, int at) =>
        [.. fields.Take(at), .. fields.Skip(at + 1)];

    private static string OtherCase(string label) =>
        label.Any(char.IsLower) ? label.ToUpperInvariant() : label.ToLowerInvariant();

    // Two neighbours in the middle of the longest word change places.
    private static string Misspelt(string label)
    {
        var word = label.Split(' ').OrderByDescending(word => word.Length).First();
        var at = label.IndexOf(word, StringComparison.Ordinal) + (word.Length / 2) - 1;
        return word.Length < 4 || label[at] == label[at + 1]
            ? label
            : $"{label[..at]}{label[at + 1]}{label[at]}{label[(at + 2)..]}";
    }

    private static string Confused(string label) => label switch
    {
        _ when label.EndsWith(" Key", StringComparison.Ordinal) => label[..^3] + "Token",
        _ when label.EndsWith(" Token", StringComparison.Ordinal) => label[..^5] + "Key",
        _ when label.EndsWith(" Secret", StringComparison.Ordinal) => label[..^6] + "Token",
        _ when label.EndsWith(" ID", StringComparison.Ordinal) => label[..^2] + "Name",
        "Username" => "Email",
        "Subdomain" => "Domain",
        "Domain" => "Base URL",
        _ => label,
    };
}
