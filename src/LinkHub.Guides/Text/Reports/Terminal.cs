using System.Text;
using LinkHub.Guides.Files;

namespace LinkHub.Guides.Text.Reports;

/// <summary>
/// The streams that a command writes to: results to <see cref="Out"/>, everything else to
/// <see cref="Error"/>.
/// </summary>
/// <param name="Out">The standard output.</param>
/// <param name="Error">The standard error.</param>
/// <param name="Style">The colours of <see cref="Error"/>.</param>
public sealed record Terminal(TextWriter Out, TextWriter Error, TextStyle Style)
{
    /// <summary>The colours of <see cref="Out"/>: plain where it goes to a file or another program.</summary>
    public TextStyle OutStyle { get; init; } = TextStyle.Plain;

    /// <summary>
    /// Whether the streams are the process's own: it ends with the command that writes to them.
    /// </summary>
    public bool IsOfProcess { get; private init; }

    /// <summary>How many columns <see cref="Out"/> has.</summary>
    public int Columns { get; init; } = TextReport.Columns;

    /// <summary>
    /// The process's own streams, in colour when a person watches and <c>NO_COLOR</c> is not set.
    /// </summary>
    /// <remarks>
    /// A reader that closed the stream (<c>| head</c>) is no error: the rest is not written.
    /// </remarks>
    public static Terminal OfProcess()
    {
#pragma warning disable RS0030 // the one place that takes the process's streams
        return new Terminal(
            Writer(Console.OpenStandardOutput(), forgivesAll: false),
            Writer(Console.OpenStandardError(), forgivesAll: true),
            StyleOf(Console.IsErrorRedirected))
        {
            IsOfProcess = true,
            OutStyle = StyleOf(Console.IsOutputRedirected),
            Columns = Console.IsOutputRedirected ? TextReport.Columns : WindowColumns(),
        };
#pragma warning restore RS0030
    }

    private static TextStyle StyleOf(bool isRedirected)
    {
        var hasColor = !isRedirected
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") is not "dumb";
        return hasColor ? TextStyle.Ansi : TextStyle.Plain;
    }

    private static int WindowColumns()
    {
        try
        {
#pragma warning disable RS0030 // as above
            return Console.WindowWidth is > 0 and var columns ? columns : TextReport.Columns;
#pragma warning restore RS0030
        }
        catch (IOException)
        {
            return TextReport.Columns;
        }
    }

    private static StreamWriter Writer(Stream stream, bool forgivesAll)
    {
        // What writing needs is loaded now, while files can be opened: the message may be that no more can
        // be.
        stream.Write([]);
        return new(
            new ForgivingStream(stream, forgivesAll),
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false))
        {
            AutoFlush = true,
        };
    }
}

/// <summary>The few colours of a report; plain where the output is no terminal.</summary>
public sealed record TextStyle(
    string Error, string Warning, string Hint, string Quiet, string Strong, string Reset)
{
    public static readonly TextStyle Plain = new("", "", "", "", "", "");

    public static readonly TextStyle Ansi =
        new("\e[1;31m", "\e[1;33m", "\e[1;36m", "\e[34m", "\e[1m", "\e[0m");

    public string Of(Severity severity) => severity switch
    {
        Severity.Error => Error,
        Severity.Warning => Warning,
        _ => Hint,
    };
}

/// <summary>An output stream whose reader may close it early without harm.</summary>
/// <param name="inner">The stream.</param>
/// <param name="forgivesAll">
/// Whether a full disk does no harm either: there is no other stream to report it to.
/// </param>
internal sealed class ForgivingStream(Stream inner, bool forgivesAll) : Stream
{
    private bool _isClosed;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush() => Try(inner.Flush);

    public override void Write(byte[] buffer, int offset, int count) =>
        Try(() => inner.Write(buffer, offset, count));

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void Try(Action write)
    {
        if (_isClosed)
        {
            return;
        }

        try
        {
            write();
        }
        catch (IOException problem) when (forgivesAll || DiskProblem.IsClosedPipe(problem))
        {
            _isClosed = true;
        }
    }
}
