using System.Text.Json;
using LinkHub.Guides.Markup.Parsing;

namespace LinkHub.Guides.Markup.Lowering;

/// <summary>Reads when a part is shown from its tag's attributes.</summary>
internal static class ConditionReader
{
    public static Conditions Read(JsxTag tag)
    {
        var (isHidden, listsScopes) = (false, false);
        IReadOnlyList<string> scopes = [];
        foreach (var attribute in tag.Attributes)
        {
            if (!attribute.Name.StartsWith("data", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            // A misspelt name is reported elsewhere, and hides too: better too little is shown than too much.
            if (GuideAttributes.Meant(attribute.Name) is AttributeCatalogue.WhitelabelHide)
            {
                isHidden |= ExpressionValue.Of(attribute) is not "false";
            }
            else if (attribute.Name == AttributeCatalogue.Scopes)
            {
                scopes = Scopes.Parse(ExpressionValue.Of(attribute) ?? "");
            }
            else if (attribute.Name == AttributeCatalogue.DisplayScopes)
            {
                listsScopes = ExpressionValue.Of(attribute) is not ("" or "false" or "[]");
            }
        }

        return isHidden || listsScopes || scopes.Count > 0
            ? new Conditions(isHidden, scopes, listsScopes)
            : Conditions.None;
    }

    /// <summary>The conditions of a part that stands in another without a node of its own.</summary>
    public static Conditions Merge(Conditions outer, Conditions inner)
    {
        if (outer.IsNone || inner.IsNone)
        {
            return outer.IsNone ? inner : outer;
        }

        return new Conditions(
            outer.HiddenOnWhitelabel || inner.HiddenOnWhitelabel,
            inner.Scopes.Count > 0 ? inner.Scopes : outer.Scopes,
            outer.ListsScopes || inner.ListsScopes);
    }
}

/// <summary>Reads a list of scopes: separated by spaces or commas, or a JSON array of strings.</summary>
internal static class Scopes
{
    public static IReadOnlyList<string> Parse(string text)
    {
        var names = text.TrimStart().StartsWith('[') ? FromJson(text) : null;
        names ??= text.Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        return names.Length == 0
            ? []
            : [.. names.Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    private static string[]? FromJson(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<string[]>(text)?.Where(name => name is not null).ToArray();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
