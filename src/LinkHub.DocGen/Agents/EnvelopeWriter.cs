using System.Text;
using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Agents;

/// <summary>
/// Writes the envelope in which hubs export guides: a notice for agents, the title, the description, the
/// body.
/// </summary>
public static class EnvelopeWriter
{
    /// <param name="title">The guide's title without the hub's name.</param>
    /// <param name="hubName">Written behind the title and a dash; null for none.</param>
    /// <param name="description">A sentence; null for none.</param>
    /// <param name="body">Markdown, as <see cref="MarkdownWriter"/> writes it.</param>
    /// <param name="indexUrl">The address of <c>llms.txt</c>; null leaves the notice out.</param>
    public static string Write(
        TemplateText title, string? hubName, TemplateText? description, string body, string? indexUrl)
    {
        var text = new StringBuilder(body.Length + 400);
        if (indexUrl is not null)
        {
            text.Append("> ## Documentation Index\n")
                .Append("> Fetch the complete documentation index at: ").Append(indexUrl).Append('\n')
                .Append("> Use this file to discover all available pages before exploring further.\n\n");
        }

        text.Append("# ").Append(Line(title));
        if (hubName is not null)
        {
            text.Append(" – ").Append(Line(TemplateText.Literal(hubName)));
        }

        text.Append("\n\n");
        if (description is { IsEmpty: false })
        {
            text.Append("> ").Append(Line(description)).Append("\n\n");
        }

        return text.Append(body).ToString().TrimEnd('\n') + "\n";
    }

    // An address in the words is escaped, so that it reads back as words and not as a link.
    private static string Line(TemplateText words) => MarkdownInline.Block(
        LinkedAddresses.In([new TextNode(words, PageMarkdown.Nowhere)]), MarkdownPlace.Heading);
}
