
namespace LinkHub.DocGen.Words;

/// <summary>
/// What a hub's scripts say, as a locale has it under <c>script</c>. Names in braces stand for values.
/// </summary>
public sealed record ScriptWords
{
    public string Copy { get; init; } = "";

    public string Copied { get; init; } = "";

    /// <summary>Where a page may not copy: the text is selected.</summary>
    public string PressKeys { get; init; } = "";

    public string Close { get; init; } = "";

    public string Enlarge { get; init; } = "";

    /// <summary><c>{now}</c>: one of the three below.</summary>
    public string Colours { get; init; } = "";

    public string Auto { get; init; } = "";

    public string Light { get; init; } = "";

    public string Dark { get; init; } = "";

    public string Search { get; init; } = "";

    public string SearchFor { get; init; } = "";

    public string SearchFails { get; init; } = "";

    /// <summary><c>{typed}</c>.</summary>
    public string Nothing { get; init; } = "";

    public string OneHit { get; init; } = "";

    /// <summary><c>{total}</c>.</summary>
    public string Hits { get; init; } = "";

    public string Keys { get; init; } = "";

    public string Recent { get; init; } = "";

    /// <summary>Before the title of the part of a page that was found.</summary>
    public string InPart { get; init; } = "";

    public string OneStep { get; init; } = "";

    /// <summary><c>{all}</c>.</summary>
    public string Steps { get; init; } = "";

    /// <summary><c>{done}</c> and <c>{all}</c>.</summary>
    public string StepsDone { get; init; } = "";

    /// <summary>Label of a tick box; <c>{step}</c>: the step's title.</summary>
    public string StepDone { get; init; } = "";

    /// <summary><c>{some}</c> and <c>{all}</c>.</summary>
    public string Chosen { get; init; } = "";

    /// <summary>What stands between scopes that are copied.</summary>
    public string Separator { get; init; } = "";
}
