using LinkHub.GuideCheck.Audits.Hubs;
using LinkHub.GuideCheck.Audits.References;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Audits;

/// <summary>
/// Finds addresses of the hub that lead to no file: in pages, styles, twins, lists and redirects.
/// </summary>
public sealed class DeadLink : IHubAudit
{
    public DiagnosticRule Rule { get; } = new("LH970", "dead-link", Severity.Error);

    private const int MostSuggestions = 50;

    public void Check(AuditedHub hub, DiagnosticBag findings)
    {
        string[] known = [.. hub.OrdinaryPages.Select(page => HubAddresses.AddressOf(page.Path))];
        var count = 0;
        foreach (var places in Repeated.By(hub, (_, reference) => IsDead(hub, reference), reference =>
            reference.Target.Path))
        {
            var target = places[0].Reference.Target;
            var message = target.Place == HubPlace.Above
                ? $"`{VisibleText.Of(target.Path)}` climbs out of the site"
                : $"the hub has no `{VisibleText.Of(target.Path)}`";
            var near = target.Place == HubPlace.Inside && count++ < MostSuggestions
                ? Suggestion.Nearest(target.Path, known.Where(address => address.Length > 0))
                : null;
            var help = near is null ? "Correct the address, or build the file." : $"Did you mean `{near}`?";
            findings.Add(Repeated.Finding(hub, Rule, message, help, places));
        }
    }

    private static bool IsDead(AuditedHub hub, Reference reference) => reference.Target.Place switch
    {
        HubPlace.Above => true,
        HubPlace.Inside => reference.Kind != ReferenceKind.Form
            && hub.FileOf(reference.Target) is null && !hub.IsRedirected(reference.Target),
        _ => false,
    };
}

/// <summary>Finds fragments that name no id of the page they lead to.</summary>
public sealed class DeadAnchor : IHubAudit
{
    public DiagnosticRule Rule { get; } = new("LH971", "dead-anchor", Severity.Error);

    private const string TextDirective = ":~:";

    public void Check(AuditedHub hub, DiagnosticBag findings)
    {
        var groups = Repeated.By(
            hub, (_, reference) => IsDead(hub, reference), reference =>
                (hub.FileOf(reference.Target), reference.Target.Fragment));
        foreach (var places in groups)
        {
            var target = places[0].Reference.Target;
            var file = hub.FileOf(target)!;
            var anchors = hub.File(file)!.Page!.Anchors;
            var help = Suggestion.Nearest(target.Fragment!, anchors) is { } near
                ? $"Did you mean `#{near}`?"
                : "Link to an id that the page has.";
            var page = HubAddresses.AddressOf(file);
            var message = $"`#{VisibleText.Of(target.Fragment)}` names nothing on `/{page}`";
            findings.Add(Repeated.Finding(hub, Rule, message, help, places));
        }
    }

    private static bool IsDead(AuditedHub hub, Reference reference) =>
        reference.Target.Fragment is { Length: > 0 } fragment
        && reference.Kind is ReferenceKind.Link or ReferenceKind.Mention
        && !fragment.Equals("top", StringComparison.OrdinalIgnoreCase)
        && !fragment.StartsWith(TextDirective, StringComparison.Ordinal)
        && hub.FileOf(reference.Target) is { } file
        && hub.File(file)?.Page is { } page
        && !page.Anchors.Contains(fragment.Split(TextDirective)[0]);
}
