using System.Text;

namespace LinkHub.Themes.Rendering;

/// <summary>Keeps what a template writes, up to a limit.</summary>
internal sealed class LimitedWriter : TextWriter
{
    /// <summary>More characters than this are no page.</summary>
    public const int MostCharacters = 10_000_000;

    private readonly StringBuilder _text = new();

    public override Encoding Encoding => Encoding.Unicode;

    public override void Write(char value)
    {
        Take(1);
        _text.Append(value);
    }

    public override void Write(string? value)
    {
        Take(value?.Length ?? 0);
        _text.Append(value);
    }

    public override void Write(char[] buffer, int index, int count)
    {
        Take(count);
        _text.Append(buffer, index, count);
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        Take(buffer.Length);
        _text.Append(buffer);
    }

    public override string ToString() => _text.ToString();

    private void Take(int count)
    {
        if (_text.Length + count > MostCharacters)
        {
            throw new TemplateException(
                $"the template writes more than {MostCharacters / 1_000_000} million characters");
        }
    }
}
