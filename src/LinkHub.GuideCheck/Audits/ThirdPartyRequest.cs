using LinkHub.GuideCheck.Audits.Hubs;
using LinkHub.GuideCheck.Audits.References;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Audits;

/// <summary>Finds what a page would load from another site: code, fonts, pictures, frames, beacons.</summary>
/// <remarks>Links lead elsewhere only when a reader follows them; frames may come from where the policy
/// says.</remarks>
public sealed class ThirdPartyRequest : IHubAudit
{
    public DiagnosticRule Rule { get; } = new("LH975", "third-party-request", Severity.Error);

    public void Check(AuditedHub hub, DiagnosticBag findings)
    {
        foreach (var places in Repeated.By(hub, IsThirdParty, reference => reference.Target.Path))
        {
            var address = VisibleText.Of(places[0].Reference.Target.Path);
            var message = $"the page loads `{address}` from another site";
            findings.Add(Repeated.Finding(hub, Rule, message, "Copy the file into the hub, or leave it out.", places));
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
