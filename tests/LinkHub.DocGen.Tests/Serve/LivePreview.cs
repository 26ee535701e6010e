using System.Net;
using LinkHub.DocGen.Serve;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.DocGen.Tests.Serve;

/// <summary>A running <c>docgen serve</c> over a small folder, and what it prints.</summary>
internal sealed class LivePreview : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly StringWriter _out = new() { NewLine = "\n" };
    private readonly StringWriter _error = new() { NewLine = "\n" };
    private Task<int> _session = Task.FromResult(0);

    public TemporaryFolder Content { get; } = new();

    public int Port { get; private set; }

    public HttpClient Browser { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public string Printed => _out.ToString();

    /// <summary>What went to the error output.</summary>
    public string Warned => _error.ToString();

    public static async Task<LivePreview> Start(IPAddress? host = null)
    {
        var preview = new LivePreview();
        preview.Content.Write("linkhub.yaml", "host: {brand: harbor}\n");
        preview.Content.Write("brands/harbor/brand.yaml", "name: Harbor\nhub: Harbor Hub\nwhitelabel: false\n");
        preview.Content.Write("brands/fern/brand.yaml", "name: Fern\nhub: Fern Link\nwhitelabel: true\n");
        preview.Content.Write("pages/help.mdx", Page("Some help."));
        preview.Port = FreePort();
        preview._session = LiveSession.Run(
            new LiveOptions(preview.Content.Path),
            preview.Port,
            host,
            new Terminal(TextWriter.Synchronized(preview._out), TextWriter.Synchronized(preview._error), TextStyle.Plain),
            preview._stop.Token);
        while (!preview.Printed.Contains("Ctrl+C", StringComparison.Ordinal))
        {
            Assert.False(preview._session.IsCompleted, "the session ended at once");
            await Task.Yield();
        }

        preview.Browser.BaseAddress = new Uri($"http://127.0.0.1:{preview.Port}/");
        return preview;
    }

    public static string Page(string text) => $"---\ntitle: Help\ndescription: What helps.\n---\n\n{text}\n";

    /// <summary>Saves as careful editors do, so that nobody can read half a file.</summary>
    public void Save(string path, string text)
    {
        Content.Write(".saved", text);
        File.Move(Content[".saved"], Content[path], overwrite: true);
    }

    public Task<string> Get(string address) => Browser.GetStringAsync(address);

    /// <summary>The events an open page hears, each as its name and data.</summary>
    public async IAsyncEnumerable<(string Name, string Data)> Events()
    {
        using var reader = new StreamReader(await Browser.GetStreamAsync("~live/events"));
        var name = "";
        while (await reader.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("event: ", StringComparison.Ordinal))
            {
                name = line["event: ".Length..];
            }
            else if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                yield return (name, line["data: ".Length..]);
            }
        }
    }

    /// <summary>Interrupts the session and waits for its end.</summary>
    public async Task Stop()
    {
        await _stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _session);
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        Browser.Dispose();
        Content.Dispose();
        _stop.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
