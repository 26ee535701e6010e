namespace LinkHub.DocGen.Forms;

/// <summary>What one method asks for, beside its guide.</summary>
/// <param name="Title">The form's heading.</param>
/// <param name="Lead">A sentence about what happens with it.</param>
/// <param name="Fields">The asked fields in the form's order.</param>
public sealed record FormView(string Title, string Lead, IReadOnlyList<FieldView> Fields)
{
    /// <summary>Names of the provider's environments; empty unless there are several.</summary>
    public IReadOnlyList<string> Environments { get; init; } = [];

    /// <summary>Remarks after the last field.</summary>
    public IReadOnlyList<NoticeView> NoticesAfter { get; init; } = [];

    /// <summary>What follows after the fields, such as signing in at the provider, or null.</summary>
    public string? NextStep { get; init; }
}
