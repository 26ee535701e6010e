using System.Globalization;
using System.Text;
using LinkHub.Guides.Text;
using LinkHub.Guides.Text.Secrets;

namespace LinkHub.GuideCheck.Fixes;

/// <summary>
/// Edits as a unified diff for <c>git apply</c> and <c>patch -p1</c>. What looks like a credential is masked;
/// a patch cannot be applied at such a place.
/// </summary>
internal sealed class UnifiedDiff
{
    private const int Context = 3;

    private readonly StringBuilder _text = new();
    private readonly SourceFile _file;

    private UnifiedDiff(SourceFile file) => _file = file;

    /// <param name="path">How the diff names the file.</param>
    /// <param name="edited">The file and its edits.</param>
    public static string Of(string path, EditedFile edited)
    {
        var diff = new UnifiedDiff(edited.File);
        diff._text.Append("--- a/").Append(path).Append("\n+++ b/").Append(path).Append('\n');
        var hunk = new List<Change>();
        var grown = 0;
        foreach (var change in diff.Changes(edited.Edits))
        {
            if (hunk is [.., var last] && change.First - last.End > 2 * Context)
            {
                grown += diff.Draw(hunk, grown);
                hunk.Clear();
            }

            hunk.Add(change);
        }

        diff.Draw(hunk, grown);
        return diff._text.ToString();
    }

    // Whole lines that are removed and added: the lines of edits that share one, without the unchanged ones.
    private IEnumerable<Change> Changes(IReadOnlyList<TextEdit> edits)
    {
        for (var i = 0; i < edits.Count;)
        {
            var first = edits[i].Span.Position.Line;
            var last = edits[i].Span.EndPosition.Line;
            var next = i + 1;
            while (next < edits.Count && edits[next].Span.Position.Line <= last)
            {
                last = Math.Max(last, edits[next++].Span.EndPosition.Line);
            }

            yield return Trimmed(first, last, [.. edits.Skip(i).Take(next - i)]);
            i = next;
        }
    }

    private Change Trimmed(int first, int last, IReadOnlyList<TextEdit> edits)
    {
        var start = _file.LineStart(first);
        var text = new StringBuilder();
        var at = start;
        foreach (var edit in edits)
        {
            text.Append(_file.Text, at, edit.Span.Start - at).Append(edit.NewText);
            at = edit.Span.End;
        }

        var lines = Lines(text.Append(_file.Text, at, End(last) - at).ToString());
        last = Math.Min(last, Last());
        var old = Enumerable.Range(first, last - first + 1).Select(OldLine).ToList();
        var before = 0;
        while (before < Math.Min(old.Count, lines.Count) && old[before] == lines[before])
        {
            before++;
        }

        var after = 0;
        while (after < Math.Min(old.Count, lines.Count) - before && old[^(after + 1)] == lines[^(after + 1)])
        {
            after++;
        }

        return new Change(first + before, last + 1 - after, lines[before..^after]);
    }

    // Gives by how many lines the file grows.
    private int Draw(List<Change> changes, int grown)
    {
        if (changes.Count == 0)
        {
            return 0;
        }

        var first = Math.Max(1, changes[0].First - Context);
        var end = Math.Min(Last() + 1, changes[^1].End + Context);
        var growth = changes.Sum(change => change.Lines.Count - (change.End - change.First));
        _text.Append(CultureInfo.InvariantCulture,
            $"@@ -{Range(first, end - first)} +{Range(first + grown, end - first + growth)} @@\n");
        var line = first;
        foreach (var change in changes)
        {
            Write(' ', Enumerable.Range(line, change.First - line).Select(OldLine));
            Write('-', Enumerable.Range(change.First, change.End - change.First).Select(OldLine));
            Write('+', change.Lines);
            line = change.End;
        }

        Write(' ', Enumerable.Range(line, end - line).Select(OldLine));
        return growth;
    }

    // An empty range is named by the line before it.
    private static string Range(int first, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? first - 1 : first)},{count}");

    private void Write(char mark, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            _text.Append(mark).Append(SecretText.MaskedLine(line));
            if (!line.EndsWith('\n'))
            {
                _text.Append("\n\\ No newline at end of file\n");
            }
        }
    }

    // The last line with text: behind a final line end there is no line.
    private int Last() =>
        _file.LineStart(_file.LineCount) == _file.Text.Length ? _file.LineCount - 1 : _file.LineCount;

    private int End(int line) => line < _file.LineCount ? _file.LineStart(line + 1) : _file.Text.Length;

    private string OldLine(int line) => _file.Text[_file.LineStart(line)..End(line)];

    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[at..end]);
            at = end;
        }

        return lines;
    }

    private sealed record Change(int First, int End, List<string> Lines);
}
