namespace B2BCart.Core.Sharing;

/// <summary>What somebody may see of a cart. Everything is projected by it before it is rendered or sent.</summary>
public readonly record struct Sight(bool Cart, bool Prices)
{
    public static Sight Nothing => default;

    public static Sight Full => new(true, true);
}
