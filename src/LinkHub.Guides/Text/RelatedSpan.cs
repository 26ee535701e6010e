using LinkHub.Guides.Text.Secrets;

namespace LinkHub.Guides.Text;

/// <summary>Another place that explains a finding: the definition's line, the tag that opened.</summary>
public sealed record RelatedSpan(SourceSpan Span, string Message)
{
    /// <summary>Fit to be shown: what looks like a credential in it is masked.</summary>
    public string Message { get; init; } = SecretText.Masked(Message);
}
