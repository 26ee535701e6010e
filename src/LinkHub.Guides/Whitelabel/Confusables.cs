using System.Globalization;

namespace LinkHub.Guides.Whitelabel;

/// <summary>The characters that are taken for Latin letters and digits, from <c>Confusables.txt</c>.</summary>
internal static class Confusables
{
    private const string Resource = "Confusables.txt";

    /// <summary>By code point, the letters or digits it is taken for, in lower case: one to three.</summary>
    public static Dictionary<int, string> Read()
    {
        using var stream = typeof(Confusables).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        var letters = new Dictionary<int, string>(capacity: 4096);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                AddLine(line, letters);
            }
        }

        return letters;
    }

    private static void AddLine(ReadOnlySpan<char> line, Dictionary<int, string> letters)
    {
        var taken = "";
        foreach (var field in line.Split(' '))
        {
            var text = line[field];
            if (taken.Length == 0)
            {
                taken = text.ToString();
                continue;
            }

            var dash = text.IndexOf('-');
            var first = CodePoint(dash < 0 ? text : text[..dash]);
            var last = dash < 0 ? first : CodePoint(text[(dash + 1)..]);
            for (var code = first; code <= last; code++)
            {
                letters.Add(code, taken);
            }
        }
    }

    private static int CodePoint(ReadOnlySpan<char> text) =>
        int.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
