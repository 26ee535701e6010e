namespace LinkHub.Guides.Text;

/// <summary>What kind of thing a finding reports.</summary>
/// <param name="Id"><c>LH</c>, the family's digit and two more: stable for ever.</param>
/// <param name="Name">The bad thing, so that "allow <c>missing-field</c>" reads well.</param>
/// <param name="Severity">How much it matters unless configured otherwise.</param>
public sealed record DiagnosticRule(string Id, string Name, Severity Severity);
