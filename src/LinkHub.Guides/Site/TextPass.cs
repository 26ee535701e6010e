using LinkHub.Guides.Files;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Guides.Binding;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Programs;
using LinkHub.Guides.Site.Lists;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Site;

/// <summary>Is given each text of a content folder once, right after it was read.</summary>
public interface ITextConsumer
{
    /// <summary>Whether the text is of use, so that it is read at all.</summary>
    bool Wants(ListedText text) => true;

    /// <summary>Takes a text in. May be called by many threads at once, once for each text.</summary>
    /// <param name="text">The text; it must not be kept.</param>
    /// <param name="findings">Receives what is found in it.</param>
    void Take(ContentText text, DiagnosticBag findings);

    /// <summary>Does, once, what needs all texts.</summary>
    /// <param name="work">Does parts of it on several threads.</param>
    /// <param name="findings">Receives what is found.</param>
    void Finish(OrderedWork work, DiagnosticBag findings);
}

/// <summary>A text that can be read.</summary>
/// <param name="Path">The file, relative to the content folder.</param>
/// <param name="Read">Reads the text; its findings are added to the bag.</param>
/// <param name="IsShown">Whether hubs may show it.</param>
public sealed record ListedText(string Path, Func<DiagnosticBag, ContentText> Read, bool IsShown = true);

/// <summary>The findings of one text.</summary>
/// <param name="Path">The text; empty for the folder as a whole.</param>
/// <param name="Found">In the order in which it was found.</param>
public sealed record TextFindings(string Path, IReadOnlyList<Diagnostic> Found);

/// <summary>
/// The one way through a content folder: each text is read once, given to all consumers in their order, and
/// forgotten; at last each consumer finishes.
/// </summary>
/// <param name="texts">The texts to read, in the order of the findings.</param>
/// <param name="consumers">Who is given the texts, in this order.</param>
public sealed class TextPass(IReadOnlyList<ListedText> texts, IReadOnlyList<ITextConsumer> consumers)
{
    /// <summary>Takes all texts through, and finishes.</summary>
    /// <param name="work">Reads several texts at once; the result is the same.</param>
    /// <returns>
    /// The findings of each text that has any, in the order of the texts; those of the folder come last.
    /// </returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public IReadOnlyList<TextFindings> Run(OrderedWork work)
    {
        ListedText[] wanted = [.. texts.Where(text => consumers.Any(consumer => consumer.Wants(text)))];
        var found = work.Map(wanted, (text, _) => Take(text).Findings, []);
        var last = new DiagnosticBag();
        foreach (var consumer in consumers)
        {
            consumer.Finish(work, last);
        }

        return [.. found.Append(new TextFindings("", [.. last])).Where(one => one.Found.Count > 0)];
    }

    /// <summary>Takes one text through again, after its file has changed.</summary>
    /// <param name="path">Relative to the content folder.</param>
    /// <returns>The text and its findings, or null if no such text is listed.</returns>
    public (ContentText Text, TextFindings Findings)? Again(string path) =>
        texts.FirstOrDefault(text => text.Path == path) is { } listed ? Take(listed) : null;

    private (ContentText Text, TextFindings Findings) Take(ListedText listed)
    {
        var findings = new DiagnosticBag();
        var text = listed.Read(findings);
        foreach (var consumer in consumers.Where(consumer => consumer.Wants(listed)))
        {
            consumer.Take(text, findings);
        }

        return (text, new TextFindings(listed.Path, [.. findings]));
    }
}

/// <summary>
/// One text of a content folder after it was read. It is held no longer than it is worked on.
/// </summary>
/// <param name="Path">The file, relative to the content folder.</param>
public abstract record ContentText(string Path)
{
    /// <summary>
    /// Whether the text still has the title, description and front matter that the listing has of it.
    /// </summary>
    public virtual bool IsAsListed => true;

    /// <summary>Where hubs show it, with its language's folder, or null if none does.</summary>
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

/// <summary>
/// A guide that no method claims: no hub shows it, and its text can be checked all the same.
/// </summary>
/// <param name="Entry">The guide as the library lists it.</param>
/// <param name="Guide">Its text.</param>
public sealed record UnboundText(UnboundEntry Entry, Guide Guide) : ContentText(Entry.Path);

/// <summary>An ordinary page.</summary>
/// <param name="Entry">The page as the library lists it.</param>
/// <param name="Document">Its text.</param>
public sealed record PageText(PageEntry Entry, MarkupDocument Document) : ContentText(Entry.Path)
{
    public override bool IsAsListed =>
        Document.SaysTheSameAs(Entry.Title, Entry.Description, Entry.FrontMatter);

    public override string Address => In(Entry.Language, Entry.Address);
}

/// <summary>A guide of a folder that lists files and no more: see <see cref="GuideFolder"/>.</summary>
/// <param name="File">The guide's file.</param>
/// <param name="Guide">Its text.</param>
/// <param name="Binding">What the guide is about, or null if the folder has no definition of it.</param>
public sealed record LooseText(ContentFile File, Guide Guide, GuideBinding? Binding) : ContentText(File.Path);
