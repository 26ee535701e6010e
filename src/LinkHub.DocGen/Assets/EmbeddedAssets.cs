using System.Text;

namespace LinkHub.DocGen.Assets;

/// <summary>The program's own style sheet and scripts, as they were written.</summary>
internal static class EmbeddedAssets
{
    // Later sheets may rely on earlier ones.
    private static readonly string[] Sheets =
        ["base", "layout", "prose", "components", "media", "home", "provider", "guide", "form", "modes"];

    private static readonly string[] Scripts = ["hub", "tabs", "search", "scopes", "contents"];

    private static readonly Lazy<string> AllStyles = new(() => string.Concat(Sheets.Select(name => Read($"{name}.css"))));

    private static readonly Lazy<string> AllScripts = new(
        () => $"\"use strict\";\n{string.Concat(Scripts.Select(name => Read($"{name}.js")))}");

    private static readonly Lazy<string> Theme = new(() => Read("theme.js"));

    public static string Style => AllStyles.Value;

    public static string Script => AllScripts.Value;

    public static string ThemeScript => Theme.Value;

    /// <summary>What only a preview's pages load.</summary>
    public static ReadOnlyMemory<byte> LiveScript => Encoding.ASCII.GetBytes(Read("live.js"));

    public static ReadOnlyMemory<byte> LiveStyle => Encoding.ASCII.GetBytes(Read("live.css"));

    private static string Read(string name)
    {
        using var stream = typeof(EmbeddedAssets).Assembly.GetManifestResourceStream($"hub/{name}")
            ?? throw new InvalidOperationException($"the program was built without `{name}`");
        using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true));
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
