namespace LinkHub.Guides.Whitelabel;

/// <summary>
/// Collects folded text with single blanks. Either keeps all of it with source offsets, or searches a sliding
/// window and its skeleton, and discards what was searched.
/// </summary>
internal ref struct CompactStream
{
    private readonly Span<char> _text;
    private readonly int[]? _map;
    private readonly Span<char> _skeleton;
    private readonly SoughtWords? _sought;
    private int _skeletonLength;
    private int _reduced;

    /// <summary>A stream that keeps the whole text.</summary>
    public CompactStream(Span<char> text, int[]? map)
    {
        _text = text;
        _map = map;
    }

    /// <summary>A stream that searches for words and discards what it has searched.</summary>
    /// <param name="room">One piece: longer than the longest word.</param>
    /// <param name="skeleton">Room for the piece's skeleton and a word.</param>
    /// <param name="sought">The words.</param>
    public CompactStream(Span<char> room, Span<char> skeleton, SoughtWords sought)
    {
        _text = room;
        _skeleton = skeleton;
        _sought = sought;
    }

    public int Length { get; private set; }

    public readonly bool EndsWithHyphenatedLetter =>
        Length > 1 && _text[Length - 1] == '-' && char.IsLetter(_text[Length - 2]);

    private bool HasFound { get; set; }

    /// <summary>Whether a sought word was written.</summary>
    public bool Holds()
    {
        Search();
        return HasFound;
    }

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

    public void RemoveLast()
    {
        Length--;
        _reduced = Math.Min(_reduced, Length);
    }

    private void Search()
    {
        if (HasFound)
        {
            return;
        }

        var fresh = _text[_reduced..Length];
        _skeletonLength += Skeleton.Write(fresh, _skeleton[_skeletonLength..]);
        _reduced = Length;
        var skeleton = _skeleton[.._skeletonLength];
        HasFound = skeleton.ContainsAny(_sought!.Skeletons) || _text[..Length].ContainsAny(_sought.Compact);

        var kept = Math.Min(_skeletonLength, _sought.Longest);
        skeleton[^kept..].CopyTo(_skeleton);
        _skeletonLength = kept;
    }

    // The end of the text stays, as a word may continue there, and at least the two characters that identify
    // a hyphen.
    private void Forget()
    {
        Search();
        var kept = _text[^(_sought!.Longest + 1)..];
        kept.CopyTo(_text);
        Length = _reduced = kept.Length;
    }
}
