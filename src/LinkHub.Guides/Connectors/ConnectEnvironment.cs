using LinkHub.Guides.Text;

namespace LinkHub.Guides.Connectors;

/// <summary>
/// One of the provider's environments, such as production and sandbox; several are offered as a choice.
/// </summary>
public sealed record ConnectEnvironment(Located<string> Key, Located<string> Name);
