using System.Diagnostics.CodeAnalysis;

namespace B2BCart.Core.Kernel;

/// <summary>A value, or the refusal that stands in its place. Whoever holds one has to ask which.</summary>
public readonly struct Result<T>
{
    private readonly T? _value;
    private readonly Refusal? _refusal;

    private Result(T value) => _value = value;

    private Result(Refusal refusal) => _refusal = refusal;

    public bool IsRefused([NotNullWhen(true)] out Refusal? refusal, [NotNullWhen(false)] out T? value)
    {
        refusal = _refusal;
        value = _value;
        return refusal is not null;
    }

#pragma warning disable CA2225 // A verb returns its events or its refusal as they are; named factories would say it twice.
    public static implicit operator Result<T>(T value) => new(value);

    public static implicit operator Result<T>(Refusal refusal) => new(refusal);
#pragma warning restore CA2225
}
