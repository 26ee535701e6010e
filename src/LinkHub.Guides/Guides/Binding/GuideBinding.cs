using LinkHub.Guides.Connectors;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Guides.Binding;

/// <summary>The connector, method and kind of a guide.</summary>
/// <param name="Connector">The provider.</param>
/// <param name="Method">One of the connector's methods.</param>
/// <param name="Kind">Whom the guide addresses.</param>
/// <param name="Slug">The last part of the guide's address: one path segment of letters, digits and
/// <c>-</c>.</param>
/// <param name="Source">What named the connector and the method.</param>
public sealed record GuideBinding(
    Connector Connector,
    AuthMethod Method,
    GuideKind Kind,
    string Slug,
    BindingSource Source);

/// <summary>What named the connector and the method of a guide, strongest first.</summary>
public enum BindingSource
{
    /// <summary><c>connector</c> or <c>auth</c> in the front matter.</summary>
    FrontMatter,

    /// <summary>The folders the file lies in and its name.</summary>
    Path,

    /// <summary>A title such as "Connect X with Y".</summary>
    Title,
}

/// <summary>The rules about the binding of guides to definitions.</summary>
public static class BindingRules
{
    /// <summary>Nobody can tell which connector and method a guide is about, so it has no address.</summary>
    public static readonly DiagnosticRule GuideUnbound = new("LH203", "guide-unbound", Severity.Error);

    /// <summary>A guide explains a method that its connector does not have.</summary>
    public static readonly DiagnosticRule AuthMismatch = new("LH211", "auth-mismatch", Severity.Error);
}
