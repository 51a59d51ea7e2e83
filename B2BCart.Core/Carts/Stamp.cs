using B2BCart.Core.Kernel;

namespace B2BCart.Core.Carts;

/// <summary>Who did it, when, and in which revision of the cart.</summary>
public readonly record struct Stamp(PersonId Actor, DateTimeOffset At, long Revision);
