using LinkHub.GuideCheck.Subjects;

namespace LinkHub.GuideCheck.Rules.Links;

/// <summary>A guide or page as links between pages see it.</summary>
/// <param name="Anchors">Its ids and its links.</param>
/// <param name="Reopen">Reads it once more.</param>
internal sealed record AnchorPage(AnchorFacts Anchors, Func<LibrarySubject, DocumentSubject> Reopen);
