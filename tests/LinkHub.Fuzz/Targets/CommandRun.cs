using LinkHub.DocGen.Commands;
using LinkHub.GuideCheck.Commands;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.Fuzz.Targets;

/// <summary>What a program's command line wrote and ended with, run inside this process.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Out">The standard output.</param>
/// <param name="Error">The standard error.</param>
internal sealed record CommandRun(int Code, string Out, string Error)
{
    public static CommandRun Check(params string[] arguments) => Run(GuideCheckCommands.Run, arguments);

    public static CommandRun Generate(params string[] arguments) => Run(DocGenCommands.Run, arguments);

    /// <summary>What any run must keep to: an exit code that is documented, and no trace of an exception.</summary>
    public IEnumerable<FuzzFault> Faults(string target)
    {
        if (Code is not (0 or 1 or 2))
        {
            yield return new FuzzFault(target, "exit", $"the exit code is {Code}", "");
        }

        if (Code == 2 && Error.Trim().Length == 0 && Out.Length == 0)
        {
            yield return new FuzzFault(target, "exit", "the exit code is 2 and nothing says why", "");
        }

        if (Error.Contains("Unhandled exception", StringComparison.Ordinal) || Error.Contains("   at LinkHub.", StringComparison.Ordinal))
        {
            yield return new FuzzFault(target, "exception", Error, "");
        }

        if ((Out + Error).Any(sign => char.IsControl(sign) && sign != '\n'))
        {
            yield return new FuzzFault(target, "message", "a control character in what is printed", "");
        }
    }

    private static CommandRun Run(Func<string[], Terminal, int> program, string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = program(arguments, new Terminal(output, error, TextStyle.Plain));
        return new CommandRun(code, output.ToString(), error.ToString());
    }
}
