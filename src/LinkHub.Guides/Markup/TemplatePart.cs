namespace LinkHub.Guides.Markup;

/// <summary>A stretch of literal text, or one variable by its name without braces.</summary>
public readonly record struct TemplatePart(string Text, bool IsVariable)
{
    public static TemplatePart Literal(string text) => new(text, IsVariable: false);

    public static TemplatePart Variable(string name) => new(name, IsVariable: true);
}
