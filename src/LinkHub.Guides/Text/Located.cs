namespace LinkHub.Guides.Text;

/// <summary>A value and the place where it was written.</summary>
public readonly record struct Located<T>(T Value, SourceSpan Span)
{
    public Located<TOther> Map<TOther>(Func<T, TOther> change) => new(change(Value), Span);

    public override string ToString() => $"{Value} ({Span})";
}
