
namespace LinkHub.DocGen.Words;

/// <summary>
/// The texts of a hub's scripts, as a locale has them under <c>script</c>. Names in braces stand for values.
/// </summary>
public sealed record ScriptWords
{
    public string Copy { get; init; } = "";

    public string Copied { get; init; } = "";

    /// <summary>Shown where a page may not copy: the text is selected instead.</summary>
    public string PressKeys { get; init; } = "";

    public string Close { get; init; } = "";

    public string Enlarge { get; init; } = "";

    /// <summary><c>{now}</c> stands for one of the three below.</summary>
    public string Colours { get; init; } = "";

    public string Auto { get; init; } = "";

    public string Light { get; init; } = "";

    public string Dark { get; init; } = "";

    public string Search { get; init; } = "";

    public string SearchFor { get; init; } = "";

    public string SearchFails { get; init; } = "";

    /// <summary><c>{typed}</c> stands for what the reader typed.</summary>
    public string Nothing { get; init; } = "";

    public string OneHit { get; init; } = "";

    /// <summary><c>{total}</c> stands for the number of results.</summary>
    public string Hits { get; init; } = "";

    public string Keys { get; init; } = "";

    public string Recent { get; init; } = "";

    /// <summary>Before the title of the part of a page that was found.</summary>
    public string InPart { get; init; } = "";

    public string OneStep { get; init; } = "";

    /// <summary><c>{all}</c> stands for the number of steps.</summary>
    public string Steps { get; init; } = "";

    /// <summary><c>{done}</c> stands for the finished steps, <c>{all}</c> for all of them.</summary>
    public string StepsDone { get; init; } = "";

    /// <summary>Label of a tick box; <c>{step}</c>: the step's title.</summary>
    public string StepDone { get; init; } = "";

    /// <summary><c>{some}</c> stands for the selected actions, <c>{all}</c> for all of them.</summary>
    public string Chosen { get; init; } = "";

    /// <summary>The separator between scopes that are copied.</summary>
    public string Separator { get; init; } = "";
}
