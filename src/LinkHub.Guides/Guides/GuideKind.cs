namespace LinkHub.Guides.Guides;

/// <summary>Who a guide is for, and so which of a method's fields it is about.</summary>
public enum GuideKind
{
    /// <summary>An end user links an account: the method's <c>configFields</c>.</summary>
    LinkAccount,

    /// <summary>An administrator sets the connector up: the method's <c>setupFields</c>.</summary>
    ConnectorProfile,
}

/// <summary>The text of a <see cref="GuideKind"/> in paths, addresses and front matter.</summary>
public static class GuideKinds
{
    public static IReadOnlyList<GuideKind> All { get; } = [GuideKind.LinkAccount, GuideKind.ConnectorProfile];

    /// <summary><c>link-account</c> or <c>connector-profile</c>.</summary>
    public static string Slug(this GuideKind kind) => kind switch
    {
        GuideKind.LinkAccount => "link-account",
        GuideKind.ConnectorProfile => "connector-profile",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "not a kind of guide"),
    };

    /// <summary>The kind with that slug, compared ordinally, or null.</summary>
    public static GuideKind? FromSlug(string slug) => slug switch
    {
        "link-account" => GuideKind.LinkAccount,
        "connector-profile" => GuideKind.ConnectorProfile,
        _ => null,
    };
}
