using System.CommandLine;
using System.Runtime.InteropServices;
using LinkHub.Guides.Files;
using LinkHub.Guides.Text;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.Guides.Programs;

/// <summary>
/// Runs a command to its end, or until somebody interrupts it, and turns whatever happens into one sentence
/// and an exit code.
/// </summary>
/// <remarks>
/// The first SIGINT or SIGTERM cancels the command's token. A command that does not end soon after is
/// abandoned: the process ends, and whatever holds temporary files deletes them then. A second signal ends
/// the process in that way at once, and a third is left to the system.
/// </remarks>
public sealed class CommandRun : IDisposable
{
    /// <summary>How long an interrupted command may take to end by itself.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(600);

    private readonly CancellationTokenSource _stop = new();
    private readonly TaskCompletionSource _interrupted = new();
    private readonly PosixSignalRegistration[] _registrations;
    private int _signals;
    private int _code;

    private CommandRun() => _registrations =
    [
        PosixSignalRegistration.Create(
            PosixSignal.SIGINT, context => Interrupt(context, ExitCode.Interrupted)),
        PosixSignalRegistration.Create(
            PosixSignal.SIGTERM, context => Interrupt(context, ExitCode.Terminated)),
    ];

    /// <summary>Runs a command to its end, or until it is interrupted.</summary>
    /// <param name="program">The name its sentences begin with.</param>
    /// <param name="terminal">Receives the sentences.</param>
    /// <param name="command">
    /// Gives an exit code. Its token is cancelled by the first interrupt; an
    /// <see cref="OperationCanceledException"/> that has a cause may say in its message what that means.
    /// </param>
    /// <param name="point">
    /// Passed by a command that must no longer be abandoned; null for commands that always may be.
    /// </param>
    /// <returns>
    /// The command's code; <see cref="ExitCode.Interrupted"/> or <see cref="ExitCode.Terminated"/> for one
    /// that did not reach its end; <see cref="ExitCode.Failure"/> for an exception.
    /// </returns>
    public static int Of(
        string program, Terminal terminal, Func<CancellationToken, Task<int>> command,
        PointOfNoReturn? point = null)
    {
        try
        {
            return ToItsEnd(program, terminal, command, point);
        }
        catch (IOException)
        {
            // The usual sentence needs an assembly that cannot be loaded; this one needs nothing more.
            terminal.Error.WriteLine(program + ": " + DiskProblem.Unloaded);
            return ExitCode.Failure;
        }
    }

    /// <summary>Parses a command line and runs what it asks for.</summary>
    /// <param name="root">All commands of the program.</param>
    /// <param name="args">As the shell gave them; <c>@name</c> is a name like any other, never a file to
    /// read.</param>
    /// <param name="terminal">Gets help and complaints about the arguments.</param>
    /// <param name="stop">Interrupts the command.</param>
    /// <returns>The command's code; <see cref="ExitCode.Failure"/> for arguments that make no
    /// sense.</returns>
    public static async Task<int> Invoke(
        RootCommand root, string[] args, Terminal terminal, CancellationToken stop)
    {
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var invocation = new InvocationConfiguration
        {
            Output = terminal.Out,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        var code = await parsed.InvokeAsync(invocation, stop);
        return parsed.Errors.Count > 0 ? ExitCode.Failure : code;
    }

    public void Dispose() => Array.ForEach(_registrations, registration => registration.Dispose());

    private static int ToItsEnd(
        string program, Terminal terminal, Func<CancellationToken, Task<int>> command, PointOfNoReturn? point)
    {
        CommandRun? run = null;
        try
        {
            run = new CommandRun();
            return run.Code(command, point);
        }
        catch (Exception problem) when (run is { _code: not 0 }
            && First(problem) is OperationCanceledException)
        {
            var meaning = First(problem) is { InnerException: not null } said ? $"; {said.Message}" : "";
            terminal.Error.WriteLine($"{program}: interrupted{meaning}");
            return run._code;
        }
        catch (Exception problem) when (DiskProblem.Is(First(problem)))
        {
            terminal.Error.WriteLine($"{program}: {VisibleText.Of(DiskProblem.Cause(First(problem)))}");
            return ExitCode.Failure;
        }
#pragma warning disable CA1031 // By now the command has cleaned up what it began, and the shell gets a code.
        catch (Exception problem)
        {
            terminal.Error.WriteLine($"{program}: {VisibleText.Of(Defect(First(problem)))}");
            return ExitCode.Failure;
        }
#pragma warning restore CA1031
        finally
        {
            // A signal that comes while the process itself is ending is too late to change its code.
            if (!terminal.IsOfProcess)
            {
                run?.Dispose();
            }
        }
    }

    // The command has a thread of its own, and this one only waits: however busy the others are, it wakes in
    // time.
    private int Code(Func<CancellationToken, Task<int>> command, PointOfNoReturn? point)
    {
        var work = Task.Factory
            .StartNew(
                () => command(_stop.Token), default, TaskCreationOptions.LongRunning, TaskScheduler.Default)
            .Unwrap();
        Task.WaitAny(work, _interrupted.Task);
        return work.IsCompleted || Task.WaitAny([work], Grace) == 0 || point is { IsPassed: true }
            ? work.GetAwaiter().GetResult()
            : throw new OperationCanceledException(_stop.Token);
    }

    private void Interrupt(PosixSignalContext context, int code)
    {
        context.Cancel = Interlocked.Increment(ref _signals) <= 2;
        if (Interlocked.CompareExchange(ref _code, code, comparand: 0) == 0)
        {
            _interrupted.TrySetResult();
            _stop.Cancel();
        }
        else if (context.Cancel)
        {
            Environment.Exit(_code);
        }
    }

    // Threads fail together; a failure of the disk is reported rather than those that follow from it.
    private static Exception First(Exception problem)
    {
        if (problem is TypeInitializationException { InnerException: { } cause })
        {
            return First(cause);
        }

        if (problem is not AggregateException many)
        {
            return problem;
        }

        foreach (var inner in many.InnerExceptions)
        {
            if (DiskProblem.Is(First(inner)))
            {
                return First(inner);
            }
        }

        return First(many.InnerExceptions[0]);
    }

    private static string Defect(Exception problem)
    {
        var frame = Array.Find(
            problem.StackTrace?.Split('\n') ?? [],
            line => line.Contains(nameof(LinkHub), StringComparison.Ordinal));
        var place = frame is null ? "" : $" {frame.Trim()}";
        return $"a defect of this program: {problem.GetType().Name}{place}: {problem.Message.Split('\n')[0].Trim()}";
    }
}

/// <summary>
/// Tells a run that its command has begun work which it must finish: the run then waits for it, however long
/// it takes.
/// </summary>
public sealed class PointOfNoReturn
{
    private volatile bool _isPassed;

    public bool IsPassed => _isPassed;

    public void Pass() => _isPassed = true;

    /// <summary>For a command that does its work more than once.</summary>
    public void Reset() => _isPassed = false;
}
