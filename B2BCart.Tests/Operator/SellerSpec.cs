using B2BCart.Core.Kernel;
using B2BCart.Core.Operator;
using B2BCart.Core.People;
using B2BCart.Tests.People;

namespace B2BCart.Tests.Operator;

/// <summary>The company Atelier of <see cref="FirmSpec"/>, and somebody at the seller who runs companies.</summary>
public abstract class SellerSpec : FirmSpec
{
    protected static PersonId Seller { get; } = new(Cast.Id(21));

    protected static Person Operator { get; } = new(Seller, new CompanyId(Cast.Id(200)), [], SeesPrices: true) { IsAdmin = true, IsOperator = true };

    protected SellerSpec() => Given(firm => firm with { Name = "Atelier", Sellers = [Seller] });

    public SellerSpec GivenNone() => Given(_ => Firm.New);

    public new SellerSpec Given(Func<Firm, Firm> change)
    {
        _ = base.Given(change);
        return this;
    }

    public FirmSpec When(SellerCommand command) => WhenBy(Operator, command);
}
