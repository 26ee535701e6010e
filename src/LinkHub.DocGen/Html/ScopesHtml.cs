using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Html;

/// <summary>
/// The list of scopes in a step that asks for it. A script narrows it to what the reader chose.
/// </summary>
internal static class ScopesHtml
{
    public static void Write(BodyWriter writer, Node part)
    {
        if (!part.Conditions.ListsScopes || writer.Context.Scopes.Count == 0)
        {
            return;
        }

        writer.Html.Append("<div class=\"scope-list\"><p class=\"scope-list-title\">")
            .AppendText(writer.Context.Words.ScopesToGrant).Append("</p><ul>");
        foreach (var scope in writer.Context.Scopes)
        {
            writer.Html.Append("<li").AppendAttribute("data-scopes", scope).Append("><code>")
                .AppendText(scope).Append("</code></li>");
        }

        writer.Html.Append("</ul></div>");
    }
}
