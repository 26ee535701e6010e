using LinkHub.GuideCheck.Audits.Hubs;
using LinkHub.GuideCheck.Audits.References;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Audits;

/// <summary>
/// Finds resources that a page would load from another site: code, fonts, pictures, frames, beacons.
/// </summary>
/// <remarks>
/// Links lead elsewhere only when a reader follows them; frames may come from the hosts that the policy
/// lists.
/// </remarks>
public sealed class ThirdPartyRequest : IHubAudit
{
    public DiagnosticRule Rule { get; } = new("LH975", "third-party-request", Severity.Error);

    public void Check(AuditedHub hub, DiagnosticBag findings)
    {
        foreach (var places in Repeated.By(hub, IsThirdParty, reference => reference.Target.Path))
        {
            var address = VisibleText.Of(places[0].Reference.Target.Path);
            var message = $"the page loads `{address}` from another site";
            findings.Add(
                Repeated.Finding(hub, Rule, message, "Copy the file into the hub, or leave it out.", places));
        }
    }

    private static bool IsThirdParty(AuditedFile file, Reference reference) =>
        reference.Target.Place == HubPlace.Outside
        && !MixedContent.IsInsecure(reference)
        && reference.Kind switch
        {
            ReferenceKind.Resource or ReferenceKind.Style or ReferenceKind.Script => true,
            ReferenceKind.Frame => file.Page?.FrameHosts.Contains(Host(reference.Target.Path)) != true,
            _ => false,
        };

    private static string Host(string address)
    {
        var whole = address.StartsWith("//", StringComparison.Ordinal) ? "https:" + address : address;
        return Uri.TryCreate(whole, UriKind.Absolute, out var uri) ? uri.Host : "";
    }
}

/// <summary>
/// Finds resources that a page would load, and forms that it would send, without encryption.
/// </summary>
public sealed class MixedContent : IHubAudit
{
    public DiagnosticRule Rule { get; } = new("LH977", "mixed-content", Severity.Error);

    public void Check(AuditedHub hub, DiagnosticBag findings)
    {
        foreach (var places in Repeated.By(
            hub, (_, reference) => IsInsecure(reference), reference => reference.Target.Path))
        {
            var first = places[0].Reference;
            var verb = first.Kind == ReferenceKind.Form ? "sends a form to" : "loads";
            var message = $"the page {verb} `{VisibleText.Of(first.Target.Path)}` without encryption";
            findings.Add(Repeated.Finding(hub, Rule, message, "Use `https://`, or a file of the hub.", places));
        }
    }

    /// <summary>
    /// Whether a browser would block the reference, or warn about it, on an encrypted page.
    /// </summary>
    internal static bool IsInsecure(Reference reference) =>
        reference.Kind is not (ReferenceKind.Link or ReferenceKind.Mention)
        && reference.Target.Place == HubPlace.Outside
        && reference.Target.Path.StartsWith("http:", StringComparison.OrdinalIgnoreCase);
}
