using System.Buffers;
using System.Text;

namespace LinkHub.DocGen.Scaffolds;

/// <summary>
/// Puts a definition's words into a scaffold so that they read as those words and as nothing else.
/// </summary>
internal static class ScaffoldText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_{}[]<>#|~&!");

    /// <summary>For Markdown within a line.</summary>
    public static string Markdown(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in OneLine(text))
        {
            if (Special.Contains(c))
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>For an attribute's value in double quotes.</summary>
    public static string Attribute(string text) => OneLine(text)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace("{", "&#123;", StringComparison.Ordinal);

    /// <summary>As a YAML value: in double quotes, which no word of any language ends or changes.</summary>
    public static string Yaml(string text) => "\"" + OneLine(text)
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
