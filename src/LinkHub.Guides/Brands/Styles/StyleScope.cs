namespace LinkHub.Guides.Brands.Styles;

/// <summary>What the inside of a block of a style sheet is about.</summary>
/// <param name="HoldsDeclarations">Whether declarations may stand in it.</param>
/// <param name="MayBeForm">Whether its selectors may choose a form, its parts or what it stands in.</param>
internal sealed record StyleScope(bool HoldsDeclarations, bool MayBeForm)
{
    public static readonly StyleScope Sheet = new(HoldsDeclarations: false, MayBeForm: false);

    /// <summary>A rule that chooses a form or might.</summary>
    public static readonly StyleScope Form = new(HoldsDeclarations: true, MayBeForm: true);

    /// <summary>A rule that chooses anything else.</summary>
    public static readonly StyleScope Other = new(HoldsDeclarations: true, MayBeForm: false);

    /// <summary>The inside of <c>@font-face</c> and <c>@page</c>.</summary>
    public static readonly StyleScope Descriptors = new(HoldsDeclarations: true, MayBeForm: false)
    {
        IsDescriptors = true,
    };

    public static readonly StyleScope Keyframes = new(HoldsDeclarations: false, MayBeForm: false)
    {
        IsKeyframes = true,
    };

    /// <summary>One step of an animation; no form may be given an animation.</summary>
    public static readonly StyleScope Keyframe = new(HoldsDeclarations: true, MayBeForm: false);

    /// <summary>Within a rule that is refused already: only what it loads is still of interest.</summary>
    public static readonly StyleScope Refused = new(HoldsDeclarations: true, MayBeForm: false)
    {
        IsDescriptors = true,
    };

    public bool IsDescriptors { get; private init; }

    public bool IsKeyframes { get; private init; }
}
