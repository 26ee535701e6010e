namespace LinkHub.Guides.Brands;

/// <summary>What a credential form does with what was typed.</summary>
public enum ConnectMode
{
    /// <summary>Nothing: the form validates and says that this is a preview.</summary>
    Preview,

    /// <summary>Sends it to the brand's endpoint.</summary>
    Post,

    /// <summary>Hands it to the page that embeds the form.</summary>
    Message,
}
