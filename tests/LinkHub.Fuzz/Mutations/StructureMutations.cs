using System.Globalization;
using System.Text;

namespace LinkHub.Fuzz.Mutations;

/// <summary>Mutations of lines and nesting.</summary>
internal static class StructureMutations
{
    private const int MostBytes = 400_000;

    public static readonly IReadOnlyList<TextMutation> All =
    [
        new("nest a part", (random, bytes, _) => Nested(random, bytes)),
        new("repeat a line", (random, bytes, _) => ChangedLines(bytes, lines =>
        {
            var at = random.Next(lines.Count);
            var times = Math.Min(Times(random, 5_000), MostBytes / (lines[at].Length + 1));
            lines.InsertRange(at, Enumerable.Repeat(lines[at], times));
        })),
        new("repeat a token", (random, bytes, _) =>
        {
            var token = Dictionary.Tokens[random.Next(Dictionary.Tokens.Length)];
            var text = string.Concat(Enumerable.Repeat(token, Times(random, 2_000)));
            return Put(random, bytes, text);
        }),
        new("number a line", (random, bytes, _) => ChangedLines(bytes, lines =>
        {
            var (at, times) = (random.Next(lines.Count), Times(random, 500));
            lines.InsertRange(at, Enumerable.Range(0, times).Select(n =>
                lines[at].Replace("e", string.Create(CultureInfo.InvariantCulture, $"{n}"), StringComparison.Ordinal)));
        })),
        new("move a line", (random, bytes, _) => ChangedLines(bytes, lines =>
        {
            var line = lines[random.Next(lines.Count)];
            lines.Remove(line);
            lines.Insert(random.Next(lines.Count + 1), line);
        })),
        new("delete lines", (random, bytes, _) => ChangedLines(bytes, lines =>
        {
            var at = random.Next(lines.Count);
            lines.RemoveRange(at, random.Next(Math.Min(8, lines.Count - at)) + 1);
        })),
        new("duplicate lines", (random, bytes, _) => ChangedLines(bytes, lines =>
        {
            var at = random.Next(lines.Count);
            var part = lines.GetRange(at, random.Next(Math.Min(12, lines.Count - at)) + 1);
            lines.InsertRange(random.Next(lines.Count + 1), part);
        })),
        new("lines of another file", (random, bytes, other) => ChangedLines(bytes, lines =>
        {
            var from = Lines(other);
            var at = random.Next(from.Count);
            lines.InsertRange(
                random.Next(lines.Count + 1), from.GetRange(at, random.Next(Math.Min(30, from.Count - at)) + 1));
        })),
        new("indent lines", (random, bytes, _) => ChangedLines(bytes, lines =>
        {
            var (at, blanks) = (random.Next(lines.Count), new string(random.Next(5) == 0 ? '\t' : ' ', 1 + random.Next(8)));
            for (var end = Math.Min(lines.Count, at + 1 + random.Next(10)); at < end; at++)
            {
                lines[at] = blanks + lines[at];
            }
        })),
        new("unindent lines", (random, bytes, _) => ChangedLines(bytes, lines =>
        {
            var at = random.Next(lines.Count);
            for (var end = Math.Min(lines.Count, at + 1 + random.Next(10)); at < end; at++)
            {
                lines[at] = lines[at].TrimStart();
            }
        })),
        new("join lines", (random, bytes, _) => ChangedLines(bytes, lines =>
        {
            var at = random.Next(lines.Count);
            if (at + 1 < lines.Count)
            {
                lines[at] += lines[at + 1];
                lines.RemoveAt(at + 1);
            }
        })),
        new("deep YAML", (random, bytes, _) => Put(random, bytes, DeepYaml(random))),
    ];

    // Small numbers are as likely as large ones.
    private static int Times(Random random, int most) => (int)Math.Pow(most, random.NextDouble()) + 1;

    private static byte[] Nested(Random random, byte[] bytes)
    {
        var (open, close) = Dictionary.Pairs[random.Next(Dictionary.Pairs.Length)];
        var times = 2 + Times(random, 200);
        var start = random.Next(bytes.Length + 1);
        var end = start + random.Next(Math.Min(300, bytes.Length - start) + 1);
        var before = Repeated(open, times);
        return [.. bytes[..start], .. before, .. bytes[start..end], .. Repeated(close, times), .. bytes[end..]];
    }

    private static string DeepYaml(Random random)
    {
        var times = Times(random, 300);
        return random.Next(4) switch
        {
            0 => new string('[', times) + new string(']', random.Next(times + 1)) + "\n",
            1 => string.Concat(Enumerable.Repeat("{a: ", times)) + new string('}', times) + "\n",
            2 => "\n" + string.Concat(Enumerable.Range(0, times).Select(depth => new string(' ', depth) + "a:\n")),
            _ => string.Concat(Enumerable.Range(0, Math.Min(times, 40)).Select(n => string.Create(
                CultureInfo.InvariantCulture, $"a{n}: &a{n} [*a{n - 1}, *a{n - 1}, *a{n - 1}]\n"))),
        };
    }

    private static byte[] Put(Random random, byte[] bytes, string text)
    {
        var at = random.Next(bytes.Length + 1);
        return [.. bytes[..at], .. Repeated(text, 1), .. bytes[at..]];
    }

    private static byte[] ChangedLines(byte[] bytes, Action<List<string>> change)
    {
        var lines = Lines(bytes);
        change(lines);
        return Encoding.Latin1.GetBytes(string.Join('\n', lines));
    }

    private static byte[] Repeated(string text, int times) =>
        new UTF8Encoding(false).GetBytes(string.Concat(Enumerable.Repeat(text, times)));

    private static List<string> Lines(byte[] bytes) => [.. Encoding.Latin1.GetString(bytes).Split('\n')];
}
