using System.Diagnostics;
using LinkHub.Guides.Files;

namespace LinkHub.DocGen.Publish;

/// <summary>
/// Keeps other builds out of a folder. The system releases it when the process ends, however it ends.
/// </summary>
internal sealed class OutputLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly FileStream _file;
    private readonly string _holder;

    private OutputLock(FileStream file, string holder) => (_file, _holder) = (file, holder);

    /// <summary>Locks a folder that exists.</summary>
    /// <param name="folder">The output folder.</param>
    /// <param name="wait">How long to wait for another holder.</param>
    /// <param name="stop">Ends the waiting.</param>
    /// <exception cref="OperationCanceledException">It was stopped while it waited.</exception>
    public static Outcome<OutputLock> Take(string folder, TimeSpan wait, CancellationToken stop)
    {
        var holder = Path.Combine(folder, OutputNames.Holder);
        var clock = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                var path = Path.Combine(folder, OutputNames.Lock);
                var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
                return Noted(new OutputLock(file, holder));
            }
            catch (IOException exception) when (IsHeld(exception))
            {
                if (clock.Elapsed >= wait)
                {
                    return Busy(folder, holder);
                }

                stop.WaitHandle.WaitOne(Pause);
                stop.ThrowIfCancellationRequested();
            }
            catch (Exception exception) when (DiskProblem.Is(exception))
            {
                return PublishError.Of($"lock `{folder}`", exception);
            }
        }
    }

    public void Dispose()
    {
        try
        {
            File.Delete(_holder);
        }
        catch (Exception exception) when (DiskProblem.Is(exception))
        {
            // A note that cannot be removed is overwritten by the next holder.
        }

        _file.Dispose();
    }

    private static OutputLock Noted(OutputLock taken)
    {
        try
        {
            File.WriteAllText(taken._holder, Environment.ProcessId.ToString(provider: null));
            return taken;
        }
        catch (Exception exception) when (DiskProblem.Is(exception))
        {
            taken.Dispose();
            throw;
        }
    }

    private static PublishError Busy(string folder, string holder)
    {
        string? pid = null;
        try
        {
            pid = File.ReadAllText(holder);
        }
        catch (Exception exception) when (DiskProblem.Is(exception))
        {
            // The holder is just leaving.
        }

        var who = int.TryParse(pid, out var number) ? $"process {number}" : "another process";
        return new PublishError(
            PublishErrorKind.Busy, $"{who} is building into `{folder}`",
            "Wait until it is done, then build again.");
    }

    // A lock held by others is EWOULDBLOCK on Linux (11) and macOS (35), a sharing violation on Windows.
    private static bool IsHeld(IOException exception) =>
        exception.HResult is 11 or 35 or unchecked((int)0x80070020);
}
