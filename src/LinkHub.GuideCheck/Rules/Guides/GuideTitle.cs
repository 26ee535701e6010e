using LinkHub.Guides.Connectors;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Guides;

/// <summary>The title of a section or a step, wherever its guide is written.</summary>
internal sealed record GuideTitle(string What, string Text, SourceSpan Span)
{
    public string Shown => ShownText.Of(Text);

    /// <summary>Whether two titles are one, without regard to case, signs and markup.</summary>
    public bool IsSame(GuideTitle other) => What == other.What && Slug.Of(Text) == Slug.Of(other.Text);
}
