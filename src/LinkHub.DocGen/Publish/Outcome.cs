using System.Diagnostics.CodeAnalysis;

namespace LinkHub.DocGen.Publish;

/// <summary>A value, or why there is none.</summary>
public sealed class Outcome<T>
    where T : class
{
    private Outcome(T? value, PublishError? error) => (Value, Error) = (value, error);

    public T? Value { get; }

    public PublishError? Error { get; }

    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsDone => Value is not null;

#pragma warning disable CA2225 // Returning a value or an error says which is meant.
    public static implicit operator Outcome<T>(T value) => new(value, error: null);

    public static implicit operator Outcome<T>(PublishError error) => new(value: null, error);
}
