namespace LinkHub.Themes.Models;

/// <summary>The model of <c>Provider.cshtml</c>: what stands in <c>main</c> of a provider's page.</summary>
public sealed record ProviderModel : PageModel
{
    /// <summary>The provider's key, by which a device remembers it.</summary>
    public required string Key { get; init; }

    /// <summary>The provider's picture or initials.</summary>
    public required HtmlPart Mark { get; init; }

    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>In the order of the definition.</summary>
    public required IReadOnlyList<MethodModel> Methods { get; init; }

    /// <summary>A table that compares the methods; empty where there is only one.</summary>
    public HtmlPart MethodTable { get; init; } = HtmlPart.Empty;
}

/// <summary>One way to connect a provider.</summary>
public sealed record MethodModel
{
    /// <summary>The id that links from other pages name; <see cref="Card"/> has it.</summary>
    public required string Id { get; init; }

    public required string Label { get; init; }

    /// <summary>In a few words how it connects: by typed values, or by signing in.</summary>
    public required string Flow { get; init; }

    public string? Description { get; init; }

    /// <summary>What an end user is asked, in the order of the form.</summary>
    public IReadOnlyList<FieldModel> Fields { get; init; } = [];

    /// <summary>What an administrator is asked beforehand.</summary>
    public IReadOnlyList<FieldModel> SetupFields { get; init; } = [];

    /// <summary>The guide for end users, or null.</summary>
    public LinkModel? Guide { get; init; }

    /// <summary>The guide for administrators, or null.</summary>
    public LinkModel? SetupGuide { get; init; }

    /// <summary>The method as the built-in theme shows it, with its id.</summary>
    public required HtmlPart Card { get; init; }
}

/// <summary>A field of a form, to be named in a text. The form itself is a finished part.</summary>
/// <param name="Key">As the definition names it.</param>
/// <param name="Label">As the form shows it.</param>
/// <param name="IsRequired">Whether the form insists on a value.</param>
/// <param name="Hint">In a few words what kind of value it is.</param>
public sealed record FieldModel(string Key, string Label, bool IsRequired, string Hint);
