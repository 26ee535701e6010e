
namespace LinkHub.DocGen.Agents;

/// <summary>
/// Response headers for the usual hosts: <c>_headers</c> (Netlify, Cloudflare Pages), nginx and Caddy. They
/// state what a page cannot state itself, such as who may frame it, and let browsers keep hashed files for
/// ever.
/// </summary>
public static class HeaderFiles
{
    private const string Forever = "public, max-age=31536000, immutable";
    private const string Fresh = "public, max-age=0, must-revalidate";

    /// <summary>The three files.</summary>
    /// <param name="basePath">Begins and ends with <c>/</c>.</param>
    /// <param name="policy">The whole content security policy, on one line, without double quotes.</param>
    /// <param name="folders">Where pages of further languages are: <c>de/</c>.</param>
    public static IReadOnlyList<IndexFile> For(
        string basePath, string policy, params IReadOnlyList<string> folders)
    {
        string[] assets = [.. folders.Prepend("").Select(folder => $"{basePath}{folder}assets/")];
        // A policy's words come from checked addresses; this keeps the files whole whatever they are.
        var safe = string.Concat(
            policy.Where(c => !char.IsControl(c) && c is not ('"' or '$' or '\\' or '{' or '}')));
        (string Name, string Value)[] headers =
        [
            ("Content-Security-Policy", safe),
            ("Cross-Origin-Opener-Policy", "same-origin-allow-popups"),
            ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()"),
            ("Referrer-Policy", "no-referrer"),
            ("X-Content-Type-Options", "nosniff"),
        ];
        return
        [
            new IndexFile("_headers", Netlify(basePath, assets, headers)),
            new IndexFile("deploy/nginx.conf", Nginx(basePath, assets, headers)),
            new IndexFile("deploy/Caddyfile", Caddy(basePath, assets, headers)),
        ];
    }

    private static string Netlify(string basePath, string[] assets, (string Name, string Value)[] headers)
    {
        var lines = string.Concat(headers.Select(header => $"  {header.Name}: {header.Value}\n"));
        return $"{basePath}*\n{lines}"
            + string.Concat(
                assets.Select(path => $"\n{path}*\n  ! Cache-Control\n  Cache-Control: {Forever}\n"))
            + $"\n{basePath}*.md\n  Content-Type: text/markdown; charset=utf-8\n";
    }

    // A location with headers of its own takes none from outside, so each names them all.
    private static string Nginx(string basePath, string[] assets, (string Name, string Value)[] headers)
    {
        var lines = string.Concat(
            headers.Select(header => $"  add_header {header.Name} \"{header.Value}\" always;\n"));
        var kept = string.Concat(assets.Select(path =>
            $"location {path} {{\n  add_header Cache-Control \"{Forever}\";\n{lines}}}\n\n"));
        var md = "^" + basePath.Replace(".", "\\.", StringComparison.Ordinal) + ".+\\.md$";
        return $$"""
            # Include within the server block that serves this folder at {{basePath}}.
            location {{basePath}} {
              try_files $uri $uri/index.html =404;
              error_page 404 {{basePath}}404.html;
              add_header Cache-Control "{{Fresh}}" always;
            {{lines}}}

            {{kept}}location ~ {{md}} {
              types { text/markdown md; }
              charset utf-8;
              charset_types text/markdown;
              add_header Cache-Control "{{Fresh}}" always;
            {{lines}}}

            """;
    }

    private static string Caddy(string basePath, string[] assets, (string Name, string Value)[] headers)
    {
        var lines = string.Concat(headers.Select(header => $"  {header.Name} \"{header.Value}\"\n"));
        return $$"""
            # Import within the site block that serves this folder at {{basePath}}.
            header {{basePath}}* {
              Cache-Control "{{Fresh}}"
            {{lines}}}
            {{string.Join('\n', assets.Select(path => $"header {path}* Cache-Control \"{Forever}\""))}}
            header {{basePath}}*.md Content-Type "text/markdown; charset=utf-8"

            """;
    }
}
