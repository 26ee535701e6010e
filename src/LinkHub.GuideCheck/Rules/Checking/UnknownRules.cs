using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Checking;

/// <summary>Reports names that no rule has.</summary>
internal static class UnknownRules
{
    /// <param name="name">The name as it stands in a comment or a setting.</param>
    public static Diagnostic Finding(Located<string> name)
    {
        var near = RuleCatalogue.Nearest(name.Value);
        return new Diagnostic(CheckingRules.UnknownRule, $"there is no rule `{VisibleText.Of(name.Value)}`", name.Span)
        {
            Help = near is null ? "Choose a rule that `guidecheck rules` lists." : $"Write `{near}`.",
            Fix = near is null ? null : new Fix($"Write `{near}`", IsSafe: false, [new TextEdit(name.Span, near)]),
        };
    }
}
