using System.Text;

namespace LinkHub.Guides.Markup;

/// <summary>Text that may hold variables, such as <c>{brand.name} Integration</c>: parts in order.</summary>
/// <remarks>A literal brace is ordinary text here; only a known variable is a <see cref="TemplatePart"/> of its own.</remarks>
public sealed class TemplateText : IEquatable<TemplateText>
{
    public static readonly TemplateText Empty = new([]);

    private readonly string? _literal;

    /// <param name="parts">Neighbouring literal parts should be one part.</param>
    public TemplateText(IReadOnlyList<TemplatePart> parts)
    {
        Parts = parts;
        _literal = parts.All(part => !part.IsVariable) ? string.Concat(parts.Select(part => part.Text)) : null;
    }

    public IReadOnlyList<TemplatePart> Parts { get; }

    public bool HasVariables => _literal is null;

    public bool IsEmpty => Parts.Count == 0 || _literal is "";

    /// <summary>Text without variables.</summary>
    public static TemplateText Literal(string text) => text.Length == 0 ? Empty : new([TemplatePart.Literal(text)]);

    /// <summary>The text with each variable's value in its place; a variable without a value stays as it was written.</summary>
    /// <param name="valueOf">Gives the value for a name such as <c>brand.name</c>, or null.</param>
    public string Expand(Func<string, string?> valueOf)
    {
        if (_literal is not null)
        {
            return _literal;
        }

        var text = new StringBuilder();
        foreach (var part in Parts)
        {
            text.Append(part.IsVariable ? valueOf(part.Text) ?? $"{{{part.Text}}}" : part.Text);
        }

        return text.ToString();
    }

    /// <summary>The same text with each literal part changed; variables stay.</summary>
    public TemplateText MapLiterals(Func<string, string> change) =>
        new([.. Parts.Select(part => part.IsVariable ? part : TemplatePart.Literal(change(part.Text)))]);

    public bool Equals(TemplateText? other) => other is not null && Parts.SequenceEqual(other.Parts);

    public override bool Equals(object? obj) => Equals(obj as TemplateText);

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>The text with variables as they are written, in braces.</summary>
    public override string ToString() => Expand(static _ => null);
}
