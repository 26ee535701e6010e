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

    public void RemoveLast() => Length--;
}
