using B2BCart.Core.Kernel;

namespace B2BCart.Core.Catalog;

/// <summary>What a supplier takes for sending one part.</summary>
/// <param name="Cost">Net, once a part.</param>
/// <param name="FreeFrom">From goods of this amount on in one part it costs nothing.</param>
public sealed record FreightTerms(Money Cost, Money FreeFrom)
{
    public Money For(Money goods) => goods.Minor >= FreeFrom.Minor ? Money.Zero(goods.Currency) : Cost;
}
