using System.Text;
using LinkHub.DocGen.Words;

namespace LinkHub.DocGen.Assets;

/// <summary>The pages that load a script.</summary>
[Flags]
public enum ScriptPages
{
    None = 0,
    Home = 1,
    Guide = 2,

    /// <summary>
    /// All other pages with a header: a provider's, an ordinary page, and the one for missing addresses.
    /// </summary>
    Other = 4,

    /// <summary>A form in a frame of another site.</summary>
    Frame = 8,

    Every = Home | Guide | Other,
}

/// <summary>The moment at which a page loads a script.</summary>
public enum ScriptTime
{
    BeforeDrawing,

    /// <summary>After the page is read.</summary>
    Deferred,

    /// <summary>When a reader first needs it.</summary>
    Late,
}

/// <summary>One script of a hub, joined from parts that the program holds.</summary>
public sealed class HubScript
{
    private readonly Lazy<string> _code;

    /// <param name="name">The first part of the file's name: <c>hub</c>.</param>
    /// <param name="pages">The pages that load it.</param>
    /// <param name="time">When they load it.</param>
    public HubScript(string name, ScriptPages pages, ScriptTime time)
    {
        (Name, Pages, Time) = (name, pages, time);
        _code = new(() => EmbeddedAssets.Code(this));
    }

    public string Name { get; }

    public ScriptPages Pages { get; }

    public ScriptTime Time { get; }

    /// <summary>Parts whose names are known to all later scripts of the page.</summary>
    public IReadOnlyList<string> Open { get; init; } = [];

    /// <summary>
    /// Parts that follow in a block of their own, so that no name meets one of another script.
    /// </summary>
    public IReadOnlyList<string> Block { get; init; } = [];

    /// <summary>
    /// Writes the script's words in the language of the page; null for a script without words.
    /// </summary>
    public Func<ScriptWords, string>? Says { get; init; }

    /// <summary>The script's text for a language.</summary>
    public string Text(ScriptWords words) =>
        Says is null ? _code.Value : $"\"use strict\";\n{Says(words)}{_code.Value}";
}

/// <summary>
/// Every script of a hub, in the order in which pages load them. A further script is one entry.
/// </summary>
internal static class HubScripts
{
    private static readonly string[] Form =
        ["form-values", "form-talk", "form-send", "form-parts", "form", "form-session", "form-sign-in"];

    public static IReadOnlyList<HubScript> All { get; } =
    [
        new("start", ScriptPages.Every, ScriptTime.BeforeDrawing) { Open = ["start"] },
        new("hub", ScriptPages.Every, ScriptTime.Deferred)
        {
            Open = ["dom", "hub", "tabs", "copy", "scopes", "steps", "contents", "zoom", "sheet"],
            Says = ScriptText.Of,
        },
        new("form", ScriptPages.Guide, ScriptTime.Deferred) { Block = [.. Form, "form-alone", "form-start"] },
        new("home", ScriptPages.Home, ScriptTime.Deferred) { Block = ["words", "home"] },
        new("search", ScriptPages.Every, ScriptTime.Late)
        {
            Block = ["words", "search-index", "search-query", "search"],
            Says = ScriptText.OfSearch,
        },
        new("frame", ScriptPages.Frame, ScriptTime.BeforeDrawing) { Open = ["frame"] },
        new("embed", ScriptPages.Frame, ScriptTime.Deferred)
        {
            Open = ["dom", "tabs", "copy", "scopes", "steps", "zoom"],
            Block = [.. Form, "form-frame", "form-start"],
            Says = ScriptText.Of,
        },
    ];
}

/// <summary>Writes the words that a script needs as a constant before its code.</summary>
internal static class ScriptText
{
    /// <summary>Strings escaped so that they end neither early nor a line, whatever the words are.</summary>
    public static string Of(ScriptWords words) => "const say = " + Table(
        ("copy", words.Copy), ("copied", words.Copied), ("pressKeys", words.PressKeys),
        ("close", words.Close),
        ("enlarge", words.Enlarge), ("colours", words.Colours), ("auto", words.Auto), ("light", words.Light),
        ("dark", words.Dark), ("oneStep", words.OneStep), ("steps", words.Steps),
        ("stepsDone", words.StepsDone),
        ("stepDone", words.StepDone), ("chosen", words.Chosen), ("separator", words.Separator)) + ";\n";

    /// <summary>The texts that only the search needs, added to those of <see cref="Of"/>.</summary>
    public static string OfSearch(ScriptWords words) => "Object.assign(say, " + Table(
        ("search", words.Search), ("searchFor", words.SearchFor), ("searchFails", words.SearchFails),
        ("nothing", words.Nothing), ("oneHit", words.OneHit), ("hits", words.Hits), ("keys", words.Keys),
        ("recent", words.Recent), ("inPart", words.InPart)) + ");\n";

    private static string Table(params (string Name, string Words)[] all)
    {
        var script = new StringBuilder("{\n");
        foreach (var (name, text) in all)
        {
            script.Append(name).Append(": \"");
            foreach (var sign in text)
            {
                Append(script, sign);
            }

            script.Append("\",\n");
        }

        return script.Append('}').ToString();
    }

    private static void Append(StringBuilder script, char sign)
    {
        if (sign is '"' or '\\' or '<' or '\u2028' or '\u2029' || char.IsControl(sign))
        {
            script.Append("\\u")
                .Append(((int)sign).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
        }
        else
        {
            script.Append(sign);
        }
    }
}
