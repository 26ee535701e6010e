namespace LinkHub.Guides.Text.Reports;

/// <summary>The few colours of a report; plain where the output is no terminal.</summary>
public sealed record TextStyle(string Error, string Warning, string Hint, string Quiet, string Strong, string Reset)
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
