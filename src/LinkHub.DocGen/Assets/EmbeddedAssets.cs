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

    private static readonly Lazy<string> AllStyles = new(
        () => LeanText.OfSheet(string.Concat(Sheets.Select(name => Read($"{name}.css")))));

    private static readonly Lazy<(string, string)[]> Parents = new(
        () => [("embed.js", Joined(["embed"])), ("embed.d.ts", Read("embed.d.ts"))]);

    public static string Style => AllStyles.Value;

    /// <summary>The files for pages that embed a form, by the name they are published under.</summary>
    public static IEnumerable<(string Path, string Text)> ForParents => Parents.Value;

    /// <summary>What only a preview's pages load.</summary>
    public static ReadOnlyMemory<byte> LiveScript => Encoding.ASCII.GetBytes(Read("live.js"));

    public static ReadOnlyMemory<byte> LiveStyle => Encoding.ASCII.GetBytes(Read("live.css"));

    /// <summary>The page that a preview has for trying forms on.</summary>
    public static ReadOnlyMemory<byte> DemoScript => Encoding.ASCII.GetBytes(Read("demo.js"));

    public static ReadOnlyMemory<byte> DemoStyle => Encoding.ASCII.GetBytes(Read("demo.css"));

    /// <summary>A script's code after its words.</summary>
    public static string Code(HubScript script) =>
        Joined(script.Open) + (script.Block is [] ? "" : $"\"use strict\";\n{{\n{Joined(script.Block)}}}\n");

    private static string Joined(IReadOnlyList<string> names) => names is []
        ? ""
        : LeanText.OfScript(string.Concat(names.Select(name => Read($"{name}.js"))));

    private static string Read(string name)
    {
        using var stream = typeof(EmbeddedAssets).Assembly.GetManifestResourceStream($"hub/{name}")
            ?? throw new InvalidOperationException($"the program was built without `{name}`");
        using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true));
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
