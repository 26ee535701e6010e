using System.Text;

namespace LinkHub.DocGen.Assets;

/// <summary>The program's own style sheet and scripts, without their comments.</summary>
internal static class EmbeddedAssets
{
    // Later sheets may rely on earlier ones; of layers the first one is the strongest.
    private static readonly string[] Sheets =
    [
        "shield", "base", "layout", "languages", "search", "prose", "steps", "components", "media", "home",
        "provider", "guide", "around", "scope-panel", "page-end", "form", "form-session", "notice", "embed", "sheet",
        "modes",
    ];

    // Their names are known to the scripts that are loaded later.
    private static readonly string[] Scripts =
        ["dom", "hub", "tabs", "copy", "scopes", "steps", "contents", "zoom", "sheet"];

    private static readonly string[] FormParts =
        ["form-values", "form-talk", "form-send", "form-parts", "form", "form-session", "form-sign-in"];

    private static readonly string[] FormScripts =
        [.. FormParts, "form-alone", "form-start"];

    // Of what every page has, what a guide beside its form needs.
    private static readonly string[] EmbedScripts = ["dom", "tabs", "copy", "scopes", "steps", "zoom"];

    private static readonly string[] EmbedFormScripts =
        [.. FormParts, "form-frame", "form-start"];

    private static readonly string[] HomeScripts = ["words", "home"];

    private static readonly string[] SearchScripts = ["words", "search-index", "search-query", "search"];

    private static readonly Lazy<string> AllStyles = new(
        () => LeanText.OfSheet(string.Concat(Sheets.Select(name => Read($"{name}.css")))));

    private static readonly Lazy<string> AllScripts = new(() => Joined(Scripts));

    private static readonly Lazy<string> AllForm = new(() => InBlock(FormScripts));

    private static readonly Lazy<string> AllEmbed = new(() => Joined(EmbedScripts) + InBlock(EmbedFormScripts));

    private static readonly Lazy<string> AllHome = new(() => InBlock(HomeScripts));

    private static readonly Lazy<string> AllSearch = new(() => InBlock(SearchScripts));

    private static readonly Lazy<string> Start = new(() => Joined(["start"]));

    private static readonly Lazy<string> Frame = new(() => Joined(["frame"]));

    private static readonly Lazy<(string, string)[]> Parents = new(
        () => [("embed.js", Joined(["embed"])), ("embed.d.ts", Read("embed.d.ts"))]);

    public static string Style => AllStyles.Value;

    /// <summary>Every page's; needs <see cref="ScriptText"/> before it, within strict code.</summary>
    public static string Script => AllScripts.Value;

    /// <summary>Loaded by pages with a credential form, after <see cref="Script"/>.</summary>
    public static string FormScript => AllForm.Value;

    /// <summary>All of a form in a frame; needs <see cref="ScriptText"/> before it, within strict code.</summary>
    public static string EmbedScript => AllEmbed.Value;

    /// <summary>The home page's, after <see cref="Script"/>.</summary>
    public static string HomeScript => AllHome.Value;

    /// <summary>Loaded when a reader searches, after <see cref="Script"/>.</summary>
    public static string SearchScript => AllSearch.Value;

    /// <summary>Runs before anything is drawn.</summary>
    public static string StartScript => Start.Value;

    /// <summary>The same for a form in a frame.</summary>
    public static string FrameScript => Frame.Value;

    /// <summary>The files for pages that embed a form, by the name they are published under.</summary>
    public static IEnumerable<(string Path, string Text)> ForParents => Parents.Value;

    /// <summary>What only a preview's pages load.</summary>
    public static ReadOnlyMemory<byte> LiveScript => Encoding.ASCII.GetBytes(Read("live.js"));

    public static ReadOnlyMemory<byte> LiveStyle => Encoding.ASCII.GetBytes(Read("live.css"));

    /// <summary>The page that a preview has for trying forms on.</summary>
    public static ReadOnlyMemory<byte> DemoScript => Encoding.ASCII.GetBytes(Read("demo.js"));

    public static ReadOnlyMemory<byte> DemoStyle => Encoding.ASCII.GetBytes(Read("demo.css"));

    private static string Joined(string[] names) =>
        LeanText.OfScript(string.Concat(names.Select(name => Read($"{name}.js"))));

    // So that no name of it meets a name of the page's other scripts.
    private static string InBlock(string[] names) => $"\"use strict\";\n{{\n{Joined(names)}}}\n";

    private static string Read(string name)
    {
        using var stream = typeof(EmbeddedAssets).Assembly.GetManifestResourceStream($"hub/{name}")
            ?? throw new InvalidOperationException($"the program was built without `{name}`");
        using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true));
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
