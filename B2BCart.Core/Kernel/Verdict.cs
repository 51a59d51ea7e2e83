using System.Diagnostics.CodeAnalysis;

namespace B2BCart.Core.Kernel;

/// <summary>Yes, or the refusal that says why not: the answer of a guard.</summary>
public readonly struct Verdict
{
    private readonly Refusal? _refusal;

    private Verdict(Refusal refusal) => _refusal = refusal;

    public static Verdict Yes => default;

    public bool IsRefused([NotNullWhen(true)] out Refusal? refusal)
    {
        refusal = _refusal;
        return refusal is not null;
    }

#pragma warning disable CA2225 // A guard returns its refusal as it is.
    public static implicit operator Verdict(Refusal refusal) => new(refusal);
#pragma warning restore CA2225
}
