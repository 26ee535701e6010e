using System.Buffers;

namespace LinkHub.GuideCheck.Whitelabel;

/// <summary>
/// Characters written one after another, blanks only singly. It is kept whole with where each character came
/// from, or looked through piece by piece as it is written, in the room of one piece.
/// </summary>
internal ref struct CompactStream
{
    private readonly Span<char> _text;
    private readonly int[]? _map;
    private readonly SearchValues<string>? _sought;
    private readonly int _longest;

    /// <summary>Keeps all.</summary>
    public CompactStream(Span<char> text, int[]? map)
    {
        _text = text;
        _map = map;
    }

    /// <summary>Looks for words and forgets what it has looked through.</summary>
    /// <param name="room">One piece: longer than the longest word.</param>
    /// <param name="sought">The words.</param>
    /// <param name="longest">The length of the longest.</param>
    public CompactStream(Span<char> room, SearchValues<string> sought, int longest)
    {
        _text = room;
        _sought = sought;
        _longest = longest;
    }

    public int Length { get; private set; }

    public readonly bool EndsWithHyphenatedLetter =>
        Length > 1 && _text[Length - 1] == '-' && char.IsLetter(_text[Length - 2]);

    private bool HasFound { get; set; }

    /// <summary>Whether a sought word was written.</summary>
    public readonly bool Holds() => HasFound || _text[..Length].ContainsAny(_sought!);

    /// <summary>Adds one character unless nothing is seen of it.</summary>
    public void Add(char c, int offset)
    {
        if (c == CharacterFolding.Nothing || (c == ' ' && Length > 0 && _text[Length - 1] == ' '))
        {
            return;
        }

        if (_map is not null)
        {
            _map[Length] = offset;
        }

        if (Length == _text.Length)
        {
            Forget();
        }

        _text[Length++] = c;
    }

    /// <summary>Adds printable ASCII as it is.</summary>
    public void Add(ReadOnlySpan<char> run, int offset)
    {
        if (_map is not null || run[0] == ' ' || run.Length > _text.Length - Length || run.IndexOf("  ") >= 0)
        {
            for (var i = 0; i < run.Length; i++)
            {
                Add(run[i], offset + i);
            }

            return;
        }

        run.CopyTo(_text[Length..]);
        Length += run.Length;
    }

    public void RemoveLast() => Length--;

    // What a word may still go on from stays, and no less than the two characters that a hyphen is told by.
    private void Forget()
    {
        HasFound = Holds();
        var kept = _text[^(_longest + 1)..];
        kept.CopyTo(_text);
        Length = kept.Length;
    }
}
