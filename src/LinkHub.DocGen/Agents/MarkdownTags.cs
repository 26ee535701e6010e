using System.Text;
using System.Text.Json;
using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Agents;

/// <summary>Writes tags with their attributes.</summary>
internal static class MarkdownTags
{
    private const string Hide = "data-whitelabel-hide";
    private const string Scopes = "data-guide-scopes";
    private const string Display = "data-guide-display-scopes-list";

    /// <summary><c>&lt;name …&gt;</c>, or <c>&lt;name … /&gt;</c>.</summary>
    public static string Open(
        string name, IEnumerable<(string Name, string? Value)> attributes, MarkdownPlace place, bool isEmpty = false)
    {
        var tag = new StringBuilder("<").Append(name);
        foreach (var (attribute, value) in attributes)
        {
            tag.Append(' ').Append(attribute);
            if (value is not null)
            {
                tag.Append("=\"").Append(MarkdownText.Attribute(value, place)).Append('"');
            }
        }

        return tag.Append(isEmpty ? " />" : ">").ToString();
    }

    /// <summary>An element's own attributes, and those of its conditions that are not among them.</summary>
    public static IEnumerable<(string Name, string? Value)> Attributes(ElementNode element) => element.Attributes
        .Select(a => (a.Name, a.Value?.ToString()))
        .Concat(Attributes(element.Conditions).Where(a => !element.Has(a.Name)));

    /// <summary>
    /// The attributes that give a part its conditions; none for a part that is always shown.
    /// </summary>
    public static IEnumerable<(string Name, string? Value)> Attributes(Conditions conditions)
    {
        if (conditions.HiddenOnWhitelabel)
        {
            yield return (Hide, null);
        }

        if (conditions.Scopes.Count > 0)
        {
            var isPlain = conditions.Scopes.All(scope => scope.AsSpan().IndexOfAny(" ,\t\n[") < 0);
            yield return (Scopes, isPlain ? string.Join(' ', conditions.Scopes) : Json(conditions.Scopes));
        }

        if (conditions.ListsScopes)
        {
            yield return (Display, "true");
        }
    }

    /// <summary>Whether an attribute gives a part a condition that shows or hides it.</summary>
    public static bool IsCondition(string name) => name is Hide or Scopes;

    /// <summary>An image as an element.</summary>
    public static string Image(ImageNode image, MarkdownPlace place)
    {
        var attributes = new List<(string Name, string? Value)> { ("src", image.Source.Value.ToString()) };
        Add("alt", image.Alternative?.Value.ToString());
        Add("title", image.Title?.ToString());
        Add("width", Number(image.Width));
        Add("height", Number(image.Height));
        return Open("img", attributes.Concat(Attributes(image.Conditions)), place, isEmpty: true);

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                attributes.Add((name, value));
            }
        }
    }

    /// <summary>A link's opening tag.</summary>
    public static string Link(LinkNode link, MarkdownPlace place)
    {
        var attributes = new List<(string Name, string? Value)> { ("href", link.Href.Value.ToString()) };
        if (link.Title is { } title)
        {
            attributes.Add(("title", title.ToString()));
        }

        return Open("a", attributes.Concat(Attributes(link.Conditions)), place);
    }

    private static string? Number(int? value) => value?.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Json(IReadOnlyList<string> scopes)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartArray();
            foreach (var scope in scopes)
            {
                json.WriteStringValue(scope);
            }

            json.WriteEndArray();
        }

        return new UTF8Encoding(false, true).GetString(stream.ToArray());
    }
}
