using LinkHub.Guides.Guides;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Connectors;

/// <summary>Where the users of a method find help.</summary>
public sealed record MethodSupport
{
    public static MethodSupport None { get; } = new();

    /// <summary>The published guide's address.</summary>
    public Located<string>? Link { get; init; }

    public Located<string>? Description { get; init; }

    /// <summary>The guide for end users who link an account, where the definition holds it.</summary>
    public DefinedGuide? Config { get; init; }

    /// <summary>The guide for administrators, where the definition holds it.</summary>
    public DefinedGuide? Setup { get; init; }

    public DefinedGuide? Guide(GuideKind kind) => kind == GuideKind.LinkAccount ? Config : Setup;
}
