using System.Text;

namespace LinkHub.DocGen.Tests.Growth;

/// <summary>A construct that a text or a file of settings may repeat.</summary>
/// <param name="Name">The construct.</param>
/// <param name="Count">How often the smallest text has it.</param>
/// <param name="Files">The files that have it that often, by path in the content folder.</param>
internal sealed record GrowthCase(string Name, int Count, Func<int, IEnumerable<(string Path, string Text)>> Files)
{
    public const string GuidePath = "guides/lumen/link-account/api-key.mdx";
    public const string DefinitionPath = "connectors/lumen/lumen.connector.s1.yaml";

    public static readonly string Definition = DefinitionOf(
        "      configFields:\n        - {key: apiKey, label: API Key, type: password, required: true, computed: true}\n");

    /// <summary>A guide whose body is made for a count.</summary>
    public static GrowthCase Body(string name, int count, Func<int, string> body) =>
        new(name, count, n => [(GuidePath, Guide(body(n)))]);

    /// <summary>A guide whose body is a text again and again; <c>#</c> in it becomes a number.</summary>
    public static GrowthCase Repeated(string name, int count, string part, string before = "", string after = "") =>
        Body(name, count, n => before + Repeat(part, n) + after);

    /// <summary>A definition with more keys of its only method; they begin at the seventh column.</summary>
    public static GrowthCase Method(string name, int count, Func<int, string> keys) =>
        new(name, count, n => [(DefinitionPath, DefinitionOf(keys(n)))]);

    /// <summary>A text as often as is said; each <c>#</c> in it becomes the number of the repetition.</summary>
    public static string Repeat(string part, int count)
    {
        var text = new StringBuilder(part.Length * count);
        for (var i = 0; i < count; i++)
        {
            text.Append(part.Replace("#", Invariant(i), StringComparison.Ordinal));
        }

        return text.ToString();
    }

    public static string Guide(string body) =>
        $"---\ntitle: Connect Lumen\ndescription: How to connect.\n---\n\n{body}\n";

    public static string DefinitionOf(string keys) => $"""
        info: [key: lumen, title: Lumen]
        authentication:
          - custom:
              type: custom
              label: API Key
        """.Replace("[key: lumen, title: Lumen]", "{key: lumen, title: Lumen}", StringComparison.Ordinal) + "\n" + keys;

    /// <summary>How long all its files are, for so many times the smallest text.</summary>
    public int Length(int times) => Files(Count * times).Sum(file => file.Text.Length);

    public override string ToString() => Name;

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
