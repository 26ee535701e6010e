namespace LinkHub.DocGen.Pages;

/// <summary>What a hub's scripts say, in English unless replaced. Names in braces stand for values.</summary>
public sealed record ScriptWords
{
    public static readonly ScriptWords English = new();

    public string Copy { get; init; } = "Copy";

    public string Copied { get; init; } = "Copied";

    /// <summary>Where a page may not copy: the text is selected.</summary>
    public string PressKeys { get; init; } = "Selected: press Ctrl+C";

    public string Close { get; init; } = "Close";

    public string Enlarge { get; init; } = "Enlarge the picture";

    /// <summary><c>{now}</c>: one of the three below.</summary>
    public string Colours { get; init; } = "Colours: {now}";

    public string Auto { get; init; } = "as the device";

    public string Light { get; init; } = "light";

    public string Dark { get; init; } = "dark";

    public string Search { get; init; } = "Search";

    public string SearchFor { get; init; } = "Search guides, steps and fields";

    public string SearchFails { get; init; } = "The search could not be loaded. Reload the page and try again.";

    /// <summary><c>{typed}</c>.</summary>
    public string Nothing { get; init; } = "Nothing found for “{typed}”. Try fewer words.";

    public string OneHit { get; init; } = "1 result";

    /// <summary><c>{total}</c>.</summary>
    public string Hits { get; init; } = "{total} results";

    public string Keys { get; init; } = "↑ ↓ to move · Enter to open · Esc to close";

    public string Recent { get; init; } = "Seen last";

    /// <summary>Before the title of the part of a page that was found.</summary>
    public string InPart { get; init; } = "In:";

    public string OneStep { get; init; } = "1 step";

    /// <summary><c>{all}</c>.</summary>
    public string Steps { get; init; } = "{all} steps";

    /// <summary><c>{done}</c> and <c>{all}</c>.</summary>
    public string StepsDone { get; init; } = "{done} of {all} steps done";

    /// <summary>Label of a tick box; <c>{step}</c>: the step's title.</summary>
    public string StepDone { get; init; } = "Done: {step}";

    /// <summary><c>{some}</c> and <c>{all}</c>.</summary>
    public string Chosen { get; init; } = "{some} of {all} chosen";

    /// <summary>What stands between scopes that are copied.</summary>
    public string Separator { get; init; } = "Separator";
}
