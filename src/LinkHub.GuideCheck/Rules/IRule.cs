using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules;

/// <summary>One kind of defect that the checker looks for. A rule keeps no state between two calls.</summary>
public interface IRule
{
    DiagnosticRule Rule { get; }

    /// <summary>The most reliable kind of fix that its findings have.</summary>
    FixSafety Fixes => FixSafety.None;

    /// <summary>
    /// Whether it depends on English words, and so does not check texts in other languages.
    /// </summary>
    bool AssumesEnglish => false;
}

/// <summary>A rule about any text that readers see: guides and ordinary pages.</summary>
public interface IDocumentRule : IRule
{
    void Check(DocumentSubject document, DiagnosticBag findings);
}

/// <summary>A rule about one guide and the method it explains.</summary>
public interface IGuideRule : IRule
{
    void Check(GuideSubject guide, DiagnosticBag findings);
}

/// <summary>A rule about one connector's definition, whatever its guides say.</summary>
public interface IConnectorRule : IRule
{
    void Check(Connector connector, DiagnosticBag findings);
}

/// <summary>A rule that needs to know of all guides, pages and definitions at once.</summary>
public interface ILibraryRule : IRule
{
    void Check(LibrarySubject library, DiagnosticBag findings);
}

/// <summary>How far a program can fix a rule's findings.</summary>
public enum FixSafety
{
    /// <summary>Only a person can fix it.</summary>
    None,

    /// <summary>There is a fix that a person must review.</summary>
    Unsafe,

    /// <summary>There is a fix that can be applied without a review.</summary>
    Safe,
}
