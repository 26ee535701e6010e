using System.Text;

namespace LinkHub.Guides.Markup;

/// <summary>Text that may hold variables, such as <c>{brand.name} Integration</c>.</summary>
/// <remarks>
/// A literal brace is ordinary text here; only a known variable is a <see cref="TemplatePart"/> of its own.
/// </remarks>
public sealed class TemplateText : IEquatable<TemplateText>
{
    public static readonly TemplateText Empty = new("");

    // Nearly all text is literal, so only the few with variables carry a list.
    private readonly string? _literal;
    private readonly IReadOnlyList<TemplatePart>? _parts;

    /// <param name="parts">Neighbouring literal parts should be one part.</param>
    public TemplateText(IReadOnlyList<TemplatePart> parts)
    {
        if (parts.Any(part => part.IsVariable))
        {
            _parts = parts;
        }
        else
        {
            _literal = string.Concat(parts.Select(part => part.Text));
        }
    }

    private TemplateText(string literal) => _literal = literal;

    public IReadOnlyList<TemplatePart> Parts =>
        _parts ?? (_literal is { Length: > 0 } literal ? [TemplatePart.Literal(literal)] : []);

    public bool HasVariables => _parts is not null;

    public bool IsEmpty => _literal is "";

    /// <summary>Text without variables.</summary>
    public static TemplateText Literal(string text) => text.Length == 0 ? Empty : new(text);

    /// <summary>
    /// The text with each variable's value in its place; a variable without a value stays as it was written.
    /// </summary>
    /// <param name="valueOf">Gives the value for a name such as <c>brand.name</c>, or null.</param>
    public string Expand(Func<string, string?> valueOf)
    {
        if (_parts is null)
        {
            return _literal!;
        }

        var text = new StringBuilder();
        foreach (var part in _parts)
        {
            text.Append(part.IsVariable ? valueOf(part.Text) ?? $"{{{part.Text}}}" : part.Text);
        }

        return text.ToString();
    }

    /// <summary>The same text with each literal part changed; variables stay.</summary>
    public TemplateText MapLiterals(Func<string, string> change) => _parts is null
        ? Literal(change(_literal!))
        : new([.. _parts.Select(part => part.IsVariable ? part : TemplatePart.Literal(change(part.Text)))]);

    public bool Equals(TemplateText? other) => other is not null && Parts.SequenceEqual(other.Parts);

    public override bool Equals(object? obj) => Equals(obj as TemplateText);

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>The text with variables as they are written, in braces.</summary>
    public override string ToString() => Expand(static _ => null);
}

/// <summary>A stretch of literal text, or one variable by its name without braces.</summary>
public readonly record struct TemplatePart(string Text, bool IsVariable)
{
    public static TemplatePart Literal(string text) => new(text, IsVariable: false);

    public static TemplatePart Variable(string name) => new(name, IsVariable: true);
}
