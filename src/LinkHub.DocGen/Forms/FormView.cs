using LinkHub.DocGen.Words;

namespace LinkHub.DocGen.Forms;

/// <summary>The form of one method, beside its guide.</summary>
/// <param name="Title">The form's heading.</param>
/// <param name="Lead">A sentence about what happens with it.</param>
/// <param name="Fields">The asked fields in the form's order.</param>
/// <param name="Target">Where it sends to.</param>
/// <param name="Words">All it says by itself; see <see cref="Say"/>.</param>
public sealed record FormView(
    string Title,
    string Lead,
    IReadOnlyList<FieldView> Fields,
    FormTarget Target,
    FormWords Words)
{
    public required string ProviderName { get; init; }

    public required string BrandName { get; init; }

    /// <summary>The provider's environments; empty unless there are several.</summary>
    public IReadOnlyList<ChoiceView> Environments { get; init; } = [];

    /// <summary>Remarks after the last field.</summary>
    public IReadOnlyList<NoticeView> NoticesAfter { get; init; } = [];

    /// <summary>Whether the reader goes on to the provider to sign in and approve.</summary>
    public bool SignsIn { get; init; }

    /// <summary>What the button says.</summary>
    public required string Submit { get; init; }

    /// <summary>What follows after the fields, such as signing in at the provider, or null.</summary>
    public string? NextStep { get; init; }

    /// <summary>One of <see cref="Words"/> about this provider, in this brand's name.</summary>
    public string Say(string sentence) => FormWords.About(sentence, ProviderName, BrandName);
}
