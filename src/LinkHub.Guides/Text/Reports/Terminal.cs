using System.Text;

namespace LinkHub.Guides.Text.Reports;

/// <summary>
/// Where a command writes: results to <see cref="Out"/>, findings and progress to <see cref="Error"/>.
/// </summary>
public sealed record Terminal(TextWriter Out, TextWriter Error, TextStyle Style)
{
    /// <summary>
    /// The process's own streams, in colour when a person watches and <c>NO_COLOR </c> is not set.
    /// </summary>
    /// <remarks>A reader that went away (<c>| head</c>) is no error: what is left is not written.</remarks>
    public static Terminal OfProcess()
    {
#pragma warning disable RS0030 // the one place that takes the process's streams
        var hasColor = !Console.IsErrorRedirected
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") is not "dumb";
        return new Terminal(
            Writer(Console.OpenStandardOutput()),
            Writer(Console.OpenStandardError()),
            hasColor ? TextStyle.Ansi : TextStyle.Plain);
#pragma warning restore RS0030
    }

    private static StreamWriter Writer(Stream stream) =>
        new(new ForgivingStream(stream), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };
}
