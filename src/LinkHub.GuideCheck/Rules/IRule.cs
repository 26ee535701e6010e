using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules;

/// <summary>One kind of defect that the checker looks for. A rule keeps nothing between two calls.</summary>
public interface IRule
{
    DiagnosticRule Rule { get; }

    /// <summary>The best that the fixes of its findings are.</summary>
    FixSafety Fixes => FixSafety.None;

    /// <summary>Whether it goes by words of English, and so says nothing of texts in other languages.</summary>
    bool AssumesEnglish => false;
}
