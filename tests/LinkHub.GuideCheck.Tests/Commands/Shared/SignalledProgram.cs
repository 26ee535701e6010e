using System.Diagnostics;
using System.Runtime.InteropServices;

namespace LinkHub.GuideCheck.Tests.Commands.Shared;

/// <summary>A built program as a process of its own, with the signals of a shell at a terminal.</summary>
internal sealed class SignalledProgram : IDisposable
{
    public const int Interrupt = 2;
    public const int Kill = 9;
    public const int Terminate = 15;

    private readonly Process _process;
    private readonly Task<string> _errors;
    private readonly Task<string> _output;

    /// <param name="program">Such as <c>docgen</c>; it lies beside the tests.</param>
    /// <param name="arguments">Its command line.</param>
    public SignalledProgram(string program, params string[] arguments)
        : this(program, [], arguments)
    {
    }

    /// <param name="program">Such as <c>docgen</c>; it lies beside the tests.</param>
    /// <param name="environment">Variables, each as <c>NAME=value</c>.</param>
    /// <param name="arguments">Its command line.</param>
    public SignalledProgram(string program, IReadOnlyList<string> environment, string[] arguments)
    {
        // What started the tests may have set signals to be ignored, and children inherit that.
        var file = Path.Combine(AppContext.BaseDirectory, $"{program}.dll");
        _process = Process.Start(new ProcessStartInfo(
            "env", ["--default-signal=INT,TERM", .. environment, "dotnet", "exec", file, .. arguments])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        _errors = _process.StandardError.ReadToEndAsync();
        _output = _process.StandardOutput.ReadToEndAsync();
    }

    public int Id => _process.Id;

    public bool HasEnded => _process.HasExited;

    /// <summary>128 and the signal's number where a signal ended the process.</summary>
    public int Code => _process.ExitCode;

    /// <summary>All that was written to its standard error, once it has ended.</summary>
    public string Errors => _errors.GetAwaiter().GetResult();

    /// <summary>All that was written to its standard output, once it has ended.</summary>
    public string Output => _output.GetAwaiter().GetResult();

    /// <summary>Waits until something is so, or the program has ended.</summary>
    public void Await(Func<bool> isSo)
    {
        while (!_process.WaitForExit(TimeSpan.FromMilliseconds(5)) && !isSo())
        {
        }
    }

    /// <summary>Sends signals, one after another, and waits for the end.</summary>
    /// <returns>How long it took from the first signal.</returns>
    public TimeSpan End(params int[] signals)
    {
        var clock = Stopwatch.StartNew();
        foreach (var signal in signals.TakeWhile(_ => !_process.HasExited))
        {
            _ = Send(_process.Id, signal);
        }

        _process.WaitForExit();
        return clock.Elapsed;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Send(int process, int signal);
}
