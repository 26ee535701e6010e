using System.Net;
using Microsoft.AspNetCore.Http;

namespace LinkHub.Browser.Tests.Servers;

/// <summary>
/// Pages that put a hub's form into themselves: <c>/modal</c>, <c>/inline</c> and <c>/element</c> use the hub's
/// script; <c>/bare?url=…</c> has a frame and nothing more.
/// </summary>
/// <param name="hub">The hub's origin.</param>
internal sealed class ParentPages(Func<string> hub)
{
    public Task Answer(HttpContext context)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync($$"""
            <!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Parent</title>
            <script>
              const heard = [];
              addEventListener("message", (event) => heard.push({ origin: event.origin, data: event.data }));
            </script>
            {{Body(context.Request)}}
            """);
    }

    private string Body(HttpRequest request) => request.Path.Value switch
    {
        "/bare" => $"<iframe width=\"600\" height=\"700\" sandbox=\"{WebUtility.HtmlEncode(request.Query["sandbox"])}\""
            + $" src=\"{WebUtility.HtmlEncode(request.Query["url"])}\"></iframe>",
        "/element" => Script("""
            const element = document.createElement("connect-hub");
            Object.assign(element, { sessionToken: options.sessionToken, account: options.account, onSubmit: options.onSubmit });
            for (const name of ["provider", "method", "theme"]) element.setAttribute(name, options[name] ?? "");
            for (const name of ["ready", "success", "error", "close"]) {
              element.addEventListener(name, (event) => told.push([name, event.detail ?? null]));
            }
            document.querySelector("main").append(element);
            """),
        _ => Script("""
            window.start = (more = {}) => {
              window.handle = ConnectHub.open({ ...options, ...more });
            };
            """),
    };

    private string Script(string code) => $$"""
        <main><button id="opener">Connect</button><div id="place"></div><div id="other"></div></main>
        <script src="{{hub()}}/embed.js"></script>
        <script>
          const told = [];
          const tell = (name) => (value) => told.push([name, value ?? null]);
          const options = Object.assign({
            provider: "lumen", method: "api-key",
            onReady: tell("ready"), onSuccess: tell("success"), onError: tell("error"), onClose: tell("close"),
          }, window.given);
          {{code}}
        </script>
        """;
}
