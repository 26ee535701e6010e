namespace LinkHub.Benchmarks;

/// <summary>Other generators that are installed, each with the same texts and one plain page template.</summary>
internal static class Peers
{
    private const string Page = "<!doctype html><html lang=\"en\"><head><title>{{TITLE}}</title></head><body>{{BODY}}</body></html>";

    public static IEnumerable<Measured> Build(string content, string folder)
    {
        if (Measured.IsInstalled("hugo"))
        {
            yield return Hugo(content, Path.Combine(folder, "hugo"));
        }

        if (Measured.IsInstalled("zola"))
        {
            yield return Zola(content, Path.Combine(folder, "zola"));
        }
    }

    private static Measured Hugo(string content, string folder)
    {
        var template = Page.Replace("{{TITLE}}", "{{ .Title }}", StringComparison.Ordinal)
            .Replace("{{BODY}}", "{{ .Content }}", StringComparison.Ordinal);
        Write(folder, "hugo.toml", "baseURL = \"https://peer.example/\"\n[markup.goldmark.renderer]\nunsafe = true\n");
        Write(folder, "config.toml", "baseURL = \"https://peer.example/\"\n[markup.goldmark.renderer]\nunsafe = true\n");
        Write(folder, "layouts/_default/single.html", template);
        Write(folder, "layouts/_default/list.html", template);
        CopyGuides(content, Path.Combine(folder, "content"), ".md");
        return Measured.Run("hugo", "hugo", "--quiet", "--source", folder);
    }

    private static Measured Zola(string content, string folder)
    {
        var template = Page.Replace("{{TITLE}}", "{{ page.title }}", StringComparison.Ordinal)
            .Replace("{{BODY}}", "{{ page.content | safe }}", StringComparison.Ordinal);
        Write(folder, "config.toml", "base_url = \"https://peer.example\"\n");
        Write(folder, "templates/page.html", template);
        Write(folder, "templates/index.html", "<!doctype html><title>peer</title>");
        CopyGuides(content, Path.Combine(folder, "content"), ".md");
        return Measured.Run("zola", "zola", "--root", folder, "build");
    }

    private static void CopyGuides(string content, string target, string extension)
    {
        var guides = Path.Combine(content, "guides");
        foreach (var file in Directory.EnumerateFiles(guides, "*.mdx", SearchOption.AllDirectories))
        {
            var path = Path.ChangeExtension(Path.GetRelativePath(guides, file), extension);
            Write(target, path, File.ReadAllText(file));
        }
    }

    private static void Write(string folder, string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
