using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Html;

/// <summary>Chooses how an element is written by its name.</summary>
internal static class ElementHtml
{
    public static void Write(BodyWriter writer, ElementNode element)
    {
        switch (element.Name)
        {
            case "Steps":
                StepsHtml.Write(writer, element);
                break;
            case "Step":
                StepsHtml.WriteLone(writer, element);
                break;
            case "Card":
                CardHtml.Write(writer, element);
                break;
            case "CardGroup" or "Columns":
                CardHtml.WriteGroup(writer, element);
                break;
            case "Column":
                WriteBlock(writer, "div", "column", element);
                break;
            case "Frame":
                FrameHtml.Write(writer, element);
                break;
            case "Tabs":
                TabsHtml.Write(writer, element);
                break;
            case "Tab":
                TabsHtml.WriteLone(writer, element);
                break;
            case "CodeGroup":
                TabsHtml.WriteCode(writer, element);
                break;
            case "Accordion" or "Expandable":
                FoldHtml.Write(writer, element);
                break;
            case "AccordionGroup":
                WriteBlock(writer, "div", "fold-group", element);
                break;
            case "Panel":
                WritePanel(writer, element);
                break;
            case "Tooltip":
                WriteTooltip(writer, element);
                break;
            case "Icon":
                writer.Html.Append(Icons.Svg(element.Attribute("icon")?.Value?.ToString()));
                break;
            case "iframe":
                FrameHtml.WriteEmbedded(writer, element);
                break;
            default:
                WriteOther(writer, element);
                break;
        }
    }

    public static void WriteBlock(BodyWriter writer, string tag, string? cssClass, ElementNode element)
    {
        writer.Open(tag, cssClass, element);
        writer.WriteAll(element.Children);
        ScopesHtml.Write(writer, element);
        writer.Html.Append("</").Append(tag).Append('>');
    }

    private static void WriteOther(BodyWriter writer, ElementNode element)
    {
        if (Callout.Is(element))
        {
            Callout.Write(writer, element);
            return;
        }

        switch (element.Name)
        {
            case "kbd" or "sub" or "sup" or "u" when Phrasing.AreInline(element.Children):
                WriteInline(writer, element.Name, element);
                break;
            case "section":
                WriteBlock(writer, element.Name, null, element);
                break;
            case "figure":
                WriteWithCaption(writer, element, "figcaption", cssClass: null);
                break;
            case "details":
                WriteWithCaption(writer, element, "summary", "fold");
                break;
            case "figcaption" or "summary":
                WriteBlock(writer, "div", null, element);
                break;
            case "span" when writer.Anchors.Of(element) is { } id && Phrasing.AreInline(element.Children):
                writer.Html.Append("<span").AppendAttribute("id", id).Append('>');
                writer.WriteLine(element.Children);
                writer.Html.Append("</span>");
                break;
            case "span" when !element.Conditions.IsNone && Phrasing.AreInline(element.Children):
                WriteInline(writer, "span", element);
                break;
            case "div" or "span" when !element.Conditions.IsNone:
                WriteBlock(writer, "div", null, element);
                break;
            case "a" or "span" when Phrasing.AreInline(element.Children):
                writer.WriteLine(element.Children);
                break;
            default:
                writer.WriteAll(element.Children);
                break;
        }
    }

    // Only the first caption is one, and it is a line of words; anywhere else it is a block like others.
    private static void WriteWithCaption(
        BodyWriter writer, ElementNode element, string caption, string? cssClass)
    {
        var first = element.Children.OfType<ElementNode>().FirstOrDefault(child => child.Name == caption);
        writer.Open(element.Name, cssClass, element);
        if (first is not null)
        {
            writer.Open(caption, null, first);
            WriteCaption(writer, first);
            writer.Html.Append("</").Append(caption).Append('>');
        }

        writer.WriteAll([.. element.Children.Where(child => !ReferenceEquals(child, first))]);
        ScopesHtml.Write(writer, element);
        writer.Html.Append("</").Append(element.Name).Append('>');
    }

    private static void WriteCaption(BodyWriter writer, ElementNode caption)
    {
        var words = caption.Children is [ParagraphNode { Conditions.IsNone: true } only]
            ? only.Children
            : caption.Children;
        if (Phrasing.AreInline(words))
        {
            writer.WriteInLink(words);
        }
        else
        {
            writer.Html.AppendText(NodeWords.Of(caption));
        }
    }

    private static void WriteInline(BodyWriter writer, string tag, ElementNode element)
    {
        writer.Open(tag, null, element);
        writer.WriteLine(element.Children);
        writer.Html.Append("</").Append(tag).Append('>');
    }

    // The page builds its own scope panel from the definition's actions.
    private static void WritePanel(BodyWriter writer, ElementNode element)
    {
        if (!HoldsSelector(element))
        {
            WriteBlock(writer, "div", "panel", element);
        }
    }

    private static bool HoldsSelector(Node node) =>
        node is ElementNode element
            && (element.Has("data-guides-scope-selector") || element.Children.Any(HoldsSelector));

    private static void WriteTooltip(BodyWriter writer, ElementNode element)
    {
        var words = element.Attribute("tip")?.Value?.ToString();
        if (!Phrasing.AreInline(element.Children))
        {
            writer.WriteAll(element.Children);
            return;
        }

        if (string.IsNullOrEmpty(words) || writer.IsInLink)
        {
            writer.WriteLine(element.Children);
            return;
        }

        writer.Html.Append("<abbr class=\"hint\"").AppendAttribute("title", words).Append(" tabindex=\"0\">");
        writer.WriteLine(element.Children);
        writer.Html.Append("</abbr>");
    }
}

/// <summary>Parts that open on a click, with or without script.</summary>
internal static class FoldHtml
{
    public static void Write(BodyWriter writer, ElementNode fold)
    {
        var title = fold.Attribute("title")?.Value?.ToString() is { Length: > 0 } given ? given : "…";
        writer.Html.Append("<details class=\"fold\"").AppendAttribute("id", writer.Anchors.Of(fold));
        writer.WriteScopes(fold.Conditions);
        writer.Html.Append(fold.Has("defaultOpen") ? " open>" : ">").Append("<summary>")
            .Append(Icons.Svg(fold.Attribute("icon")?.Value?.ToString())).AppendText(title).Append("</summary>");
        writer.Nested(_ => writer.Folded(() => WriteText(writer, fold.Children)));
        writer.Html.Append("</details>");
    }

    private static void WriteText(BodyWriter writer, IReadOnlyList<Node> nodes)
    {
        if (nodes.Count > 0 && Phrasing.AreInline(nodes))
        {
            writer.Html.Append("<p>");
            writer.WriteLine(nodes);
            writer.Html.Append("</p>");
        }
        else
        {
            writer.WriteAll(nodes);
        }
    }
}
