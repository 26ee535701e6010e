using System.Globalization;
using LinkHub.Fuzz.Inputs;

namespace LinkHub.Fuzz.Runs;

/// <summary>Where the input of a fault is kept: as it was, as small as it could be made, and how to make it again.</summary>
internal static class FaultFolder
{
    public static void Write(string faults, FuzzFault fault, FuzzInput input, FuzzInput? reduced)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{input.Seed}-{input.Iteration}-{fault.Oracle}");
        var folder = Path.Combine(faults, name);
        for (var number = 2; Directory.Exists(folder); number++)
        {
            folder = Path.Combine(faults, string.Create(CultureInfo.InvariantCulture, $"{name}-{number}"));
        }

        input.Write(Path.Combine(folder, "input"));
        reduced?.Write(Path.Combine(folder, "reduced"));
        File.WriteAllText(Path.Combine(folder, "fault.txt"), Text(fault, input) + "\n");
    }

    /// <summary>The fault, how to make it again, and what was done to the seed texts.</summary>
    public static string Text(FuzzFault fault, FuzzInput input) => string.Create(CultureInfo.InvariantCulture, $"""
        {fault}
          fuzz 60 --seed {input.Seed} --from {input.Iteration} --most 1
          {string.Join("\n  ", input.Mutations)}
        """);
}
