namespace B2BCart.Core.Kernel;

/// <summary>How much of a product. A decimal in the product's unit; which values are allowed is the offer's to say.</summary>
public readonly record struct Quantity(decimal Value) : IComparable<Quantity>
{
    /// <summary>More than this of one product is taken for a slip of the finger.</summary>
    public static readonly Quantity Most = new(9_999_999m);

    public static Quantity operator +(Quantity left, Quantity right) => new(left.Value + right.Value);

    public static Quantity operator -(Quantity left, Quantity right) => new(left.Value - right.Value);

    public static bool operator <(Quantity left, Quantity right) => left.Value < right.Value;

    public static bool operator >(Quantity left, Quantity right) => left.Value > right.Value;

    public static bool operator <=(Quantity left, Quantity right) => left.Value <= right.Value;

    public static bool operator >=(Quantity left, Quantity right) => left.Value >= right.Value;

    public static Quantity Add(Quantity left, Quantity right) => left + right;

    public static Quantity Subtract(Quantity left, Quantity right) => left - right;

    public int CompareTo(Quantity other) => Value.CompareTo(other.Value);
}
