namespace LinkHub.DocGen.Whitelabel;

/// <summary>Characters written one after another, blanks only singly, each with where it came from if wanted.</summary>
internal ref struct CompactStream
{
    private readonly Span<char> _text;
    private readonly int[]? _map;

    public CompactStream(Span<char> text, int[]? map)
    {
        _text = text;
        _map = map;
    }

    public int Length { get; private set; }

    public readonly bool EndsWithHyphenatedLetter =>
        Length > 1 && _text[Length - 1] == '-' && char.IsLetter(_text[Length - 2]);

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

        _text[Length++] = c;
    }

    /// <summary>Adds printable ASCII as it is.</summary>
    public void Add(ReadOnlySpan<char> run, int offset)
    {
        if (_map is not null || run[0] == ' ' || run.IndexOf("  ") >= 0)
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
}
