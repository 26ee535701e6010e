namespace LinkHub.Guides.Guides.Binding;

/// <summary>A title of the form "Connect X with Y".</summary>
internal sealed record ConnectTitle(string Provider, string Method)
{
    private const string Start = "connect ";
    private const string Middle = " with ";

    /// <summary>The two names; null where the title is another.</summary>
    public static ConnectTitle? Of(string? title)
    {
        var middle = title?.LastIndexOf(Middle, StringComparison.OrdinalIgnoreCase) ?? -1;
        if (middle <= Start.Length || !title!.StartsWith(Start, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var (provider, method) = (title[Start.Length..middle].Trim(), title[(middle + Middle.Length)..].Trim());
        return provider.Length > 0 && method.Length > 0 ? new ConnectTitle(provider, method) : null;
    }
}
