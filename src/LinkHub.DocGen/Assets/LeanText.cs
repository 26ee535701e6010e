using System.Text;

namespace LinkHub.DocGen.Assets;

/// <summary>
/// Leaves out of the program's own sheets and scripts what only their authors read: comments, indentation and
/// empty lines.
/// </summary>
/// <remarks>
/// It relies on how these files are written: a script's comments have lines of their own, and no text goes over
/// several lines.
/// </remarks>
internal static class LeanText
{
    public static string OfScript(string script)
    {
        var lean = new StringBuilder(script.Length);
        foreach (var line in script.AsSpan().EnumerateLines())
        {
            var words = line.Trim();
            if (!words.IsEmpty && !words.StartsWith("//", StringComparison.Ordinal))
            {
                lean.Append(words).Append('\n');
            }
        }

        return lean.ToString();
    }

    public static string OfSheet(string sheet)
    {
        var lean = new StringBuilder(sheet.Length);
        var isComment = false;
        foreach (var line in sheet.AsSpan().EnumerateLines())
        {
            var words = line.Trim();
            isComment = isComment || words.StartsWith("/*", StringComparison.Ordinal);
            if (!words.IsEmpty && !isComment)
            {
                lean.Append(words).Append('\n');
            }

            isComment = isComment && !words.EndsWith("*/", StringComparison.Ordinal);
        }

        return lean.ToString();
    }
}
