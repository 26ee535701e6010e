using System.Text;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Fixes;

/// <summary>A file and the edits that fix it; line ends in edits become those of the file.</summary>
internal sealed class EditedFile
{
    /// <param name="file">The file as it was read.</param>
    /// <param name="edits">Not overlapping, in any order, all of that file.</param>
    public EditedFile(SourceFile file, IEnumerable<TextEdit> edits)
    {
        var lineEnd = LineEnd(file.Text);
        File = file;
        Edits =
        [
            .. edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.End)
                .Select(edit => edit with { NewText = WithLineEnds(edit.NewText, lineEnd) }),
        ];
    }

    public SourceFile File { get; }

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<TextEdit> Edits { get; }

    /// <summary>The text after the edits.</summary>
    public string Text => Applied(File.Text, offset => offset);

    /// <summary>
    /// The file's bytes after the edits, with every other byte unchanged; null if the bytes are not the text
    /// that was read, or not UTF-8.
    /// </summary>
    public byte[]? Bytes(ReadOnlySpan<byte> bytes)
    {
        if (SourceDecoder.Decode(File.Path, bytes, []).Text != File.Text)
        {
            return null;
        }

        var mark = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        string raw;
        try
        {
            raw = strict.GetString(bytes[mark..]);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }

        var places = Places(raw, File.Text);
        return [.. bytes[..mark], .. strict.GetBytes(Applied(raw, offset => places[offset]))];
    }

    // Where each character of the text stands in the raw file, from which invisible characters were removed.
    private static int[] Places(string raw, string read)
    {
        var places = new int[read.Length + 1];
        var at = 0;
        for (var i = 0; i < read.Length; i++)
        {
            while (raw[at] != read[i])
            {
                at++;
            }

            places[i] = at++;
        }

        places[^1] = raw.Length;
        return places;
    }

    private static string LineEnd(string text)
    {
        var windows = 0;
        var lines = 0;
        for (var at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            lines++;
            windows += at > 0 && text[at - 1] == '\r' ? 1 : 0;
        }

        return windows * 2 > lines ? "\r\n" : "\n";
    }

    private static string WithLineEnds(string text, string lineEnd) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", lineEnd, StringComparison.Ordinal);

    private string Applied(string text, Func<int, int> place)
    {
        var result = new StringBuilder(text.Length);
        var at = 0;
        foreach (var edit in Edits)
        {
            var (start, end) = (edit.Span.Start, edit.Span.End);
            result.Append(text, at, place(start) - at).Append(edit.NewText);
            at = start == end ? place(start) : place(end - 1) + 1;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }
}
