using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Connectors;

/// <summary>Checks names that end up in addresses, form data and scripts.</summary>
internal static class DefinitionNames
{
    private const int Longest = 120;

    /// <summary>Names that mean something to every JavaScript object, and so cannot name a value.</summary>
    private static readonly string[] Reserved =
        ["__proto__", "constructor", "prototype", "hasOwnProperty", "isPrototypeOf", "toString", "valueOf"];

    /// <summary>The form of a name, for editors; <see cref="Check"/> also refuses reserved names.</summary>
    public static readonly TextGrammar Grammar = new() { Pattern = "^[A-Za-z0-9_][A-Za-z0-9_.-]*$" };

    /// <summary>
    /// Reports a name other than letters, digits, <c>_</c>, <c>-</c> and <c>.</c>, or one that is reserved.
    /// </summary>
    public static void Check(Located<string> name, string what, DiagnosticBag diagnostics)
    {
        if (Reserved.Contains(name.Value, StringComparer.Ordinal))
        {
            var message = $"the {what} cannot be called `{name.Value}`, browsers reserve that name";
            diagnostics.Add(DefinitionRules.ReservedName, name.Span, message, "Choose another name.");
        }
        else if (!IsSafe(name.Value))
        {
            var shown = VisibleText.Of(name.Value.AsSpan(0, Math.Min(name.Value.Length, 60)));
            var message = $"the {what} cannot be called `{shown}`";
            const string Characters = "Use ASCII letters, digits, `_`, `-` and `.`, a letter or digit first";
            var help = $"{Characters}, at most {Longest} characters.";
            diagnostics.Add(DefinitionRules.BadValue, name.Span, message, help);
        }
    }

    /// <summary>
    /// Whether the name is safe as a part of a path on every system, apart from device names.
    /// </summary>
    public static bool IsSafe(string name) =>
        name.Length is > 0 and <= Longest
        && (char.IsAsciiLetterOrDigit(name[0]) || name[0] == '_')
        && name[^1] != '.'
        && !name.Contains("..", StringComparison.Ordinal)
        && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.');
}
