using LinkHub.Guides.Files;

namespace LinkHub.Guides.Text.Reports;

/// <summary>An output stream whose reader may close it early without harm.</summary>
/// <param name="inner">The stream.</param>
/// <param name="forgivesAll">Whether a full disk is no harm either: nobody is left to be told of it.</param>
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

    public override void Write(byte[] buffer, int offset, int count) => Try(() => inner.Write(buffer, offset, count));

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
