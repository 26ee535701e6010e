using System.Text;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace LinkHub.DocGen.Serve;

/// <summary>The open pages, each listening on a stream of server-sent events.</summary>
/// <remarks>At most <see cref="Most"/> at once, so that nothing on this machine can use up the
/// program.</remarks>
internal sealed class LiveClients
{
    public const int Most = 64;

    private readonly Lock _lock = new();
    private readonly HashSet<Channel<string>> _open = [];

    /// <summary>How many pages listen.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _open.Count;
            }
        }
    }

    /// <summary>Sends one event to all.</summary>
    public void Send(string name, string json)
    {
        lock (_lock)
        {
            foreach (var client in _open)
            {
                client.Writer.TryWrite(Event(name, json));
            }
        }
    }

    /// <summary>Keeps a page's stream open until it goes or the program stops.</summary>
    /// <param name="context">The page's request.</param>
    /// <param name="first">The first event's data.</param>
    /// <param name="stop">Ends all streams.</param>
    public async Task Listen(HttpContext context, string first, CancellationToken stop)
    {
        // A page that does not read loses old events, never new ones.
        var channel = Channel.CreateBounded<string>(
            new BoundedChannelOptions(16) { FullMode = BoundedChannelFullMode.DropOldest });
        if (!Open(channel))
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        try
        {
            using var ends = CancellationTokenSource.CreateLinkedTokenSource(stop, context.RequestAborted);
            context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
            context.Response.ContentType = "text/event-stream";
            await Write(context.Response, Event("state", first), ends.Token);
            await foreach (var text in channel.Reader.ReadAllAsync(ends.Token))
            {
                await Write(context.Response, text, ends.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the program stops.
        }
        finally
        {
            Close(channel);
        }
    }

    private bool Open(Channel<string> channel)
    {
        lock (_lock)
        {
            return _open.Count < Most && _open.Add(channel);
        }
    }

    private void Close(Channel<string> channel)
    {
        lock (_lock)
        {
            _open.Remove(channel);
        }
    }

    private static string Event(string name, string json) => $"event: {name}\ndata: {json}\n\n";

    private static async Task Write(HttpResponse response, string text, CancellationToken stop)
    {
        await response.Body.WriteAsync(Encoding.ASCII.GetBytes(text), stop);
        await response.Body.FlushAsync(stop);
    }
}
