namespace LinkHub.Guides.Guides;

/// <summary>Who a guide is for, and so which of a method's fields it is about.</summary>
public enum GuideKind
{
    /// <summary>An end user links an account: the method's <c>configFields</c>.</summary>
    LinkAccount,

    /// <summary>An administrator sets the connector up: the method's <c>setupFields</c>.</summary>
    ConnectorProfile,
}
