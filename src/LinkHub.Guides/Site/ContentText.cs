using LinkHub.Guides.Files;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Guides.Binding;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Site.Lists;

namespace LinkHub.Guides.Site;

/// <summary>One text of a content folder after it was read. It is held no longer than it is worked on.</summary>
/// <param name="Path">The file, relative to the content folder.</param>
public abstract record ContentText(string Path)
{
    /// <summary>Whether the text still has the title, description and front matter that the listing has of it.</summary>
    public virtual bool IsAsListed => true;

    /// <summary>Where hubs show it, with its language's folder; null where none does.</summary>
    public virtual string? Address => null;

    /// <summary>An address within its language's folder.</summary>
    private protected static string In(string? language, string address) =>
        language is null ? address : $"{language}/{address}";
}

/// <summary>A guide that a method claims.</summary>
/// <param name="Entry">The guide as the library lists it.</param>
/// <param name="Guide">Its text.</param>
public sealed record BoundText(GuideEntry Entry, Guide Guide) : ContentText(Entry.Path)
{
    public override bool IsAsListed =>
        Guide.Document.SaysTheSameAs(Entry.Title, Entry.Description, Entry.FrontMatter);

    public override string Address => In(Entry.Language, Entry.Address);
}

/// <summary>A guide that no method claims: no hub shows it, and its text can be checked all the same.</summary>
/// <param name="Entry">The guide as the library lists it.</param>
/// <param name="Guide">Its text.</param>
public sealed record UnboundText(UnboundEntry Entry, Guide Guide) : ContentText(Entry.Path);

/// <summary>An ordinary page.</summary>
/// <param name="Entry">The page as the library lists it.</param>
/// <param name="Document">Its text.</param>
public sealed record PageText(PageEntry Entry, MarkupDocument Document) : ContentText(Entry.Path)
{
    public override bool IsAsListed => Document.SaysTheSameAs(Entry.Title, Entry.Description, Entry.FrontMatter);

    public override string Address => In(Entry.Language, Entry.Address);
}

/// <summary>A guide of a folder that lists files and no more: see <see cref="GuideFolder"/>.</summary>
/// <param name="File">The guide's file.</param>
/// <param name="Guide">Its text.</param>
/// <param name="Binding">What the guide is about; null where the folder has no definition of it.</param>
public sealed record LooseText(ContentFile File, Guide Guide, GuideBinding? Binding) : ContentText(File.Path);
