using System.CommandLine;

namespace LinkHub.DocGen.Commands;

/// <summary>Arguments and options that several commands have, each in one wording.</summary>
internal static class CommonOptions
{
    public static Option<string[]> Brands() => new("--brand")
    {
        Description = "Build only this brand. Can be given several times.",
        HelpName = "NAME",
    };

    /// <summary>A comma-separated list; blanks around its parts do not count.</summary>
    public static string[] Parts(string? list) =>
        (list ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
