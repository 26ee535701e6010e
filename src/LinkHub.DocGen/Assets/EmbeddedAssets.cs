using System.Text;

namespace LinkHub.DocGen.Assets;

/// <summary>The program's own style sheet and scripts, as they were written.</summary>
internal static class EmbeddedAssets
{
    // Later sheets may rely on earlier ones.
    private static readonly string[] Sheets =
        ["base", "layout", "prose", "components", "media", "home", "provider", "guide", "form", "embed", "modes"];

    private static readonly string[] Scripts = ["hub", "tabs", "search", "scopes", "contents"];

    private static readonly string[] FormScripts = ["form-values", "form-frame", "form-send", "form-parts", "form", "form-start"];

    private static readonly Lazy<string> AllStyles = new(() => string.Concat(Sheets.Select(name => Read($"{name}.css"))));

    private static readonly Lazy<string> AllScripts = new(
        () => $"\"use strict\";\n{string.Concat(Scripts.Select(name => Read($"{name}.js")))}");

    // One block, so that no name of it meets a name of the hub's other scripts.
    private static readonly Lazy<string> AllForm = new(
        () => $"\"use strict\";\n{{\n{string.Concat(FormScripts.Select(name => Bare(Read($"{name}.js"))))}}}\n");

    private static readonly Lazy<string> Frame = new(() => Read("frame.js"));

    private static readonly Lazy<string> Theme = new(() => Read("theme.js"));

    public static string Style => AllStyles.Value;

    public static string Script => AllScripts.Value;

    public static string FormScript => AllForm.Value;

    public static string FrameScript => Frame.Value;

    /// <summary>The files for pages that embed a form, by the name they are published under.</summary>
    public static IEnumerable<(string Path, string Text)> ForParents =>
        [("embed.js", Bare(Read("embed.js"))), ("embed.d.ts", Read("embed.d.ts"))];

    public static string ThemeScript => Theme.Value;

    /// <summary>What only a preview's pages load.</summary>
    public static ReadOnlyMemory<byte> LiveScript => Encoding.ASCII.GetBytes(Read("live.js"));

    public static ReadOnlyMemory<byte> LiveStyle => Encoding.ASCII.GetBytes(Read("live.css"));

    // Comments that fill their line and indentation are for those who write a script. None of a script's texts goes
    // over several lines.
    private static string Bare(string script) => string.Concat(script.Split('\n')
        .Select(line => line.TrimStart())
        .Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))
        .Select(line => line + "\n"));

    private static string Read(string name)
    {
        using var stream = typeof(EmbeddedAssets).Assembly.GetManifestResourceStream($"hub/{name}")
            ?? throw new InvalidOperationException($"the program was built without `{name}`");
        using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true));
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
