using System.Text;

namespace LinkHub.DocGen.Agents;

/// <summary>
/// The lists that agents read first: <c>llms.txt</c> and <c>llms-full.txt</c>, after llmstxt.org.
/// </summary>
/// <remarks>A level-one heading, a quoted summary, then sections of links to Markdown twins.</remarks>
public static class LlmsText
{
    /// <summary>
    /// The list: a section for each provider in the order of the entries, then the other pages.
    /// </summary>
    public static string Index(HubIndex index)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(Line(index.Brand.Hub.Value)).Append("\n\n");
        text.Append("> ").Append(Line(index.Summary)).Append('\n');
        var providers = index.Entries
            .Where(
                entry =>
                    entry is { Kind: HubEntryKind.Guide or HubEntryKind.Provider, ConnectorKey: not null })
            .GroupBy(entry => entry.ConnectorKey, StringComparer.Ordinal);
        foreach (var provider in providers)
        {
            Section(text, provider.First().ProviderName ?? provider.Key!, provider, index);
        }

        var pages = index.Entries.Where(
            entry => entry.Kind == HubEntryKind.Page || entry.ConnectorKey is null)
            .Where(entry => entry.Kind != HubEntryKind.Home)
            .ToArray();
        if (pages.Length > 0)
        {
            Section(text, "Pages", pages, index);
        }

        return text.ToString();
    }

    /// <summary>The full text: all twins in the order of the entries, one blank line between two.</summary>
    /// <param name="index">The pages of the hub.</param>
    /// <param name="twin">Gives an entry's Markdown in UTF-8, or null if it has none; called once each, in
    /// order.</param>
    public static IEnumerable<ReadOnlyMemory<byte>> Full(
        HubIndex index, Func<HubEntry, ReadOnlyMemory<byte>?> twin)
    {
        var isFirst = true;
        foreach (var entry in index.Entries)
        {
            if (twin(entry) is not { Length: > 0 } text)
            {
                continue;
            }

            if (!isFirst)
            {
                yield return "\n"u8.ToArray();
            }

            isFirst = false;
            yield return text;
            if (text.Span[^1] != (byte)'\n')
            {
                yield return "\n"u8.ToArray();
            }
        }
    }

    private static void Section(
        StringBuilder text, string title, IEnumerable<HubEntry> entries, HubIndex index)
    {
        text.Append("\n## ").Append(Line(title)).Append("\n\n");
        foreach (var entry in entries)
        {
            text.Append("- [").Append(LinkText(entry.Title));
            text.Append("](").Append(index.Locate(entry.TwinAddress)).Append(')');
            if (!string.IsNullOrWhiteSpace(entry.Description))
            {
                text.Append(": ").Append(Line(entry.Description));
            }

            text.Append('\n');
        }
    }

    private static string LinkText(string text) => Line(text)
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("[", "\\[", StringComparison.Ordinal)
        .Replace("]", "\\]", StringComparison.Ordinal);

    private static string Line(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
