using System.Net;
using System.Net.Sockets;
using LinkHub.Browser.Tests.Browsers;
using LinkHub.Browser.Tests.Sites;
using LinkHub.DocGen.Serve;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.Browser.Tests.Serve;

/// <summary>A running <c>docgen serve</c> over the trial content.</summary>
public class Preview : IAsyncLifetime, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hub-serve-").FullName;
    private readonly CancellationTokenSource _stop = new();
    private readonly StringWriter _out = new() { NewLine = "\n" };
    private Task<int> _session = Task.FromResult(0);

    /// <summary>Where the hubs are, without a final slash.</summary>
    internal string Origin { get; private set; } = "";

    /// <summary>The origin of the page to try forms on, as the first lines say.</summary>
    internal string Demo => Printed.Split('\n').Single(line => line.StartsWith("a page of another origin", StringComparison.Ordinal))
        .Split(' ')[^1].TrimEnd('/');

    internal string Printed => _out.ToString();

    public async Task InitializeAsync()
    {
        if (BrowserFactAttribute.IsLeftOut)
        {
            return;
        }

        WriteContent();
        var port = FreePort();
        Origin = $"http://127.0.0.1:{port}";
        var terminal = new Terminal(TextWriter.Synchronized(_out), TextWriter.Null, TextStyle.Plain);
        _session = LiveSession.Run(new LiveOptions(_folder), port, host: null, terminal, _stop.Token);
        while (!Printed.Contains("Ctrl+C", StringComparison.Ordinal))
        {
            Assert.False(_session.IsCompleted, "the session ended at once");
            await Task.Yield();
        }
    }

    public async Task DisposeAsync()
    {
        await _stop.CancelAsync();
        await _session.ContinueWith(_ => { }, TaskScheduler.Default);
        Directory.Delete(_folder, recursive: true);
    }

    public void Dispose()
    {
        _stop.Dispose();
        _out.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Saves as careful editors do, so that nobody can read half a file.</summary>
    internal void Save(string path, string text)
    {
        Write(".saved", text);
        File.Move(Path.Combine(_folder, ".saved"), Path.Combine(_folder, path), overwrite: true);
    }

    private protected virtual void WriteContent() =>
        TrialContent.Write(Write, "https://api.poster.example/connect", "https://app.poster.example");

    private protected void Write(string path, string text)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
