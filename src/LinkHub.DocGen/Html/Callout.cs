using LinkHub.DocGen.Words;
using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Html;

/// <summary>Callouts: a sign, a label in words, and a colour that only repeats what these say.</summary>
internal static class Callout
{
    public static bool Is(ElementNode element) =>
        element.Name is "Warning" or "Note" or "Info" or "Tip" or "Check" or "Danger" or "Callout";

    public static void Write(BodyWriter writer, ElementNode element)
    {
        var kind = KindOf(element);
        if (element.IsInline && Phrasing.AreInline(element.Children))
        {
            writer.Open("span", $"remark remark-{kind}", element).Append(Icons.Svg(kind)).Append(' ');
            writer.WriteLine(element.Children);
            writer.Html.Append("</span>");
            return;
        }

        var label = LabelOf(element, kind, writer.Context.Words);
        if (writer.Context.Templates?.Callout(kind, label) is { } pieces)
        {
            writer.Html.Append("<div class=\"callout-own\"");
            writer.WriteScopes(element.Conditions);
            writer.Html.Append('>');
            writer.WritePieces(pieces, () => { }, () => WriteText(writer, element));
            writer.Html.Append("</div>");
            return;
        }

        writer.Html.Append("<div role=\"note\"").AppendAttribute("class", $"callout callout-{kind}");
        writer.WriteScopes(element.Conditions);
        writer.Html.Append("><p class=\"callout-label\">").Append(Icons.Svg(kind))
            .AppendText(label).Append("</p>");
        WriteText(writer, element);
        writer.Html.Append("</div>");
    }

    // The text of `<Note>words</Note>` is one line without a paragraph around it.
    private static void WriteText(BodyWriter writer, ElementNode element)
    {
        if (element.Children.Count > 0 && Phrasing.AreInline(element.Children))
        {
            writer.Html.Append("<p>");
            writer.WriteLine(element.Children);
            writer.Html.Append("</p>");
        }
        else
        {
            writer.WriteAll(element.Children);
        }
    }

    private static string KindOf(ElementNode element)
    {
        var name = element.Name == "Callout"
            ? element.Attribute("type")?.Value?.ToString() ?? "note"
            : element.Name;
        return name.ToLowerInvariant() switch
        {
            "warning" or "warn" or "caution" => "warning",
            "danger" or "error" or "important" => "danger",
            "tip" or "hint" => "tip",
            "check" or "success" or "done" => "check",
            "info" => "info",
            _ => "note",
        };
    }

    private static string LabelOf(ElementNode element, string kind, Wording words)
    {
        if (element.Attribute("title")?.Value?.ToString() is { Length: > 0 } title)
        {
            return title;
        }

        return kind switch
        {
            "warning" => words.Warning,
            "danger" => words.Danger,
            "tip" => words.Tip,
            "check" => words.Check,
            "info" => words.Info,
            _ => words.Note,
        };
    }
}
