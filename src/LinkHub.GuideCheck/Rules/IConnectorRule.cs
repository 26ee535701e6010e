using LinkHub.Guides.Connectors;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules;

/// <summary>A rule about one connector's definition, whatever its guides say.</summary>
public interface IConnectorRule : IRule
{
    void Check(Connector connector, DiagnosticBag findings);
}
