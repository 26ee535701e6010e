using Microsoft.AspNetCore.Http;

namespace LinkHub.Browser.Tests.Servers;

/// <summary>Serves a built hub with the headers of its own <c>_headers</c> file, as its host would.</summary>
/// <param name="sendsHeaders">False for a host that knows nothing of that file.</param>
internal sealed class HubFolder(bool sendsHeaders = true)
{
    private readonly Dictionary<string, string> _headers = new(StringComparer.OrdinalIgnoreCase);
    private string _folder = "";

    /// <summary>Serves this folder from now on.</summary>
    public void Use(string folder)
    {
        _folder = folder;
        var lines = sendsHeaders ? File.ReadLines(Path.Combine(folder, "_headers")) : [];
        foreach (var line in lines.Skip(1).TakeWhile(line => line.Length > 0))
        {
            var parts = line.Split(':', 2, StringSplitOptions.TrimEntries);
            _headers[parts[0]] = parts[1];
        }
    }

    public async Task Answer(HttpContext context)
    {
        foreach (var (name, value) in _headers)
        {
            context.Response.Headers[name] = value;
        }

        var path = context.Request.Path.Value!.TrimStart('/');
        var file = Path.Combine(_folder, path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path);
        if (!File.Exists(file))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = TypeOf(file);
        await context.Response.SendFileAsync(file);
    }

    private static string TypeOf(string file) => Path.GetExtension(file) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".json" => "application/json",
        _ => "text/plain; charset=utf-8",
    };
}
