using LinkHub.Guides.Markup;
using LinkHub.Guides.Site;

namespace LinkHub.GuideCheck.Subjects;

/// <summary>A text under check: a guide or an ordinary page.</summary>
/// <param name="Library">The folder it is part of.</param>
/// <param name="Document">What was read of it.</param>
public record DocumentSubject(Library Library, MarkupDocument Document);
