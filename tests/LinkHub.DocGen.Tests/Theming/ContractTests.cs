using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using LinkHub.DocGen.Tests.Sites;
using LinkHub.Themes;
using LinkHub.Themes.Models;

namespace LinkHub.DocGen.Tests.Theming;

/// <summary>
/// The page on themes lists all that templates can use. It is the one picture of that contract: who changes a
/// model sees the change there, and thinks of the version.
/// </summary>
/// <remarks>To write the list anew: <c>LINKHUB_UPDATE=1 dotnet test --filter ContractTests</c>.</remarks>
public sealed partial class ContractTests
{
    private const string Begin = "{/* The contract begins. */}\n";
    private const string End = "{/* The contract ends. */}";

    private static readonly string Page = Path.Combine(ExampleContent.Folder, "pages/docs/themes.mdx");

    private static readonly string Sources = Path.Combine(ExampleContent.Folder, "../src/LinkHub.Themes/Models");

    [Fact]
    public void The_page_on_themes_lists_the_models()
    {
        var page = File.ReadAllText(Page).ReplaceLineEndings("\n");
        var (before, after) = (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf(End, StringComparison.Ordinal));
        var expected = Contract();
        if (Environment.GetEnvironmentVariable("LINKHUB_UPDATE") == "1")
        {
            File.WriteAllText(Page, page[..before] + expected + page[after..]);
            return;
        }

        Assert.Equal(expected, page[before..after]);
        Assert.Equal(1, Theme.ContractVersion);
    }

    private static string Contract()
    {
        var docs = string.Concat(Directory.GetFiles(Sources, "*.cs").Order(StringComparer.Ordinal).Select(File.ReadAllText))
            .ReplaceLineEndings("\n");
        var text = new StringBuilder();
        foreach (var type in typeof(Theme).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == typeof(PageModel).Namespace && type != typeof(HtmlPart))
            .OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            text.Append($"\n### `{type.Name}`\n\n{Summary(docs, $@"(class|record|enum) {type.Name}\b")}\n");
            if (type.IsEnum)
            {
                text.Append($"\nOne of {string.Join(", ", Enum.GetNames(type).Select(name => $"`{name}`"))}.\n");
                continue;
            }

            if (type.BaseType is { } parent && parent != typeof(object))
            {
                text.Append($"\nIt has all members of `{parent.Name}`.\n");
            }

            var members = type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);
            if (members.Any(member => member.Name != "EqualityContract"))
            {
                text.Append("\n| Member | Type | |\n| :-- | :-- | :-- |\n");
            }

            foreach (var member in members.Where(member => member.Name != "EqualityContract"))
            {
                text.Append($"| `{member.Name}` | `{Name(member)}` | {About(docs, type, member)} |\n");
            }
        }

        return text.Append('\n').ToString();
    }

    private static string About(string docs, Type type, PropertyInfo member)
    {
        var rest = docs[docs.IndexOf($"record {type.Name}", StringComparison.Ordinal)..];
        var body = rest[..(rest.IndexOf("\n}\n", StringComparison.Ordinal) is var end and >= 0 ? end : rest.Length)];
        var parameter = Regex.Match(
            docs[..docs.IndexOf($"record {type.Name}", StringComparison.Ordinal)],
            $"""<param name="{member.Name}">(?<text>(?:(?!<param|</param>).)*)</param>(?:(?!\n\n).)*\z""",
            RegexOptions.Singleline | RegexOptions.ExplicitCapture,
            TimeSpan.FromSeconds(10));
        return parameter.Success
            ? Plain(parameter.Groups["text"].Value)
            : Summary(body, $@"public (required )?[\w<>?\.]+ {member.Name} \{{");
    }

    private static string Summary(string docs, string declaration)
    {
        var match = Regex.Match(
            docs,
            $@"<summary>(?<text>(?:(?!<summary>).)*?)</summary>\n((\s*///[^\n]*|\s*\[[^\n]*)\n)*[^\n]*{declaration}",
            RegexOptions.Singleline | RegexOptions.ExplicitCapture,
            TimeSpan.FromSeconds(10));
        return match.Success ? Plain(match.Groups["text"].Value) : "";
    }

    private static string Plain(string docs)
    {
        var words = Regex.Replace(docs, @"\s*\n\s*///\s*", " ", RegexOptions.None, TimeSpan.FromSeconds(10)).Trim();
        var code = Tag().Replace(words, match => $"`{match.Groups["name"].Value}`");
        return code.Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal)
            .Replace("|", "\\|", StringComparison.Ordinal);
    }

    private static string Name(PropertyInfo member)
    {
        var nullable = new NullabilityInfoContext().Create(member).ReadState == NullabilityState.Nullable ? "?" : "";
        return Name(member.PropertyType) + nullable;
    }

    private static string Name(Type type) => type switch
    {
        { IsGenericType: true } => $"{type.Name.Split('`')[0].Replace("IReadOnlyList", "list", StringComparison.Ordinal)} of {Name(type.GetGenericArguments()[0])}",
        _ when type == typeof(string) => "string",
        _ when type == typeof(bool) => "bool",
        _ when type == typeof(int) => "int",
        _ => type.Name,
    };

    [GeneratedRegex("""<c>(?<name>[^<]*)</c>|<see cref="(\w+\.)?(?<name>\w+)"/>""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Tag();
}
