using LinkHub.GuideCheck.Subjects;

namespace LinkHub.GuideCheck.Rules.Links;

/// <summary>The anchors and links of a guide or page.</summary>
/// <param name="Anchors">Its ids and its links.</param>
/// <param name="Reopen">Reads the page again.</param>
internal sealed record AnchorPage(AnchorFacts Anchors, Func<LibrarySubject, DocumentSubject> Reopen);
