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

    /// <summary>The script that only pages of a preview load.</summary>
    public static ReadOnlyMemory<byte> LiveScript => Encoding.ASCII.GetBytes(Read("live.js"));

    public static ReadOnlyMemory<byte> LiveStyle => Encoding.ASCII.GetBytes(Read("live.css"));

    /// <summary>The script of a preview's page for trying forms.</summary>
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

/// <summary>
/// Removes what only authors need from the program's own sheets and scripts: comments, indentation and empty
/// lines.
/// </summary>
/// <remarks>
/// It relies on how these files are written: a script's comments have lines of their own, and no text goes
/// over several lines.
/// </remarks>
internal static class LeanText
{
    public static string OfScript(string script)
    {
        var lean = new StringBuilder(script.Length);
        foreach (var line in script.AsSpan().EnumerateLines())
        {
            var words = line.Trim();
            if (!words.IsEmpty && !words.StartsWith("//", StringComparison.Ordinal))
            {
                lean.Append(words).Append('\n');
            }
        }

        return lean.ToString();
    }

    public static string OfSheet(string sheet)
    {
        var lean = new StringBuilder(sheet.Length);
        var isComment = false;
        foreach (var line in sheet.AsSpan().EnumerateLines())
        {
            var words = line.Trim();
            isComment = isComment || words.StartsWith("/*", StringComparison.Ordinal);
            if (!words.IsEmpty && !isComment)
            {
                lean.Append(words).Append('\n');
            }

            isComment = isComment && !words.EndsWith("*/", StringComparison.Ordinal);
        }

        return lean.ToString();
    }
}
