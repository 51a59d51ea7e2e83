using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.References;
using B2BCart.Core.Sharing;
using static B2BCart.Tests.Cast;

namespace B2BCart.Tests.Carts;

public sealed class Creating_a_cart : CartSpec
{
    private static readonly Currency Euro = Currency.Of("EUR");

    [Fact]
    public void makes_it_private_to_whoever_creates_it() =>
        Unborn().When(Zoe.Does(new CreateCart("  Q4 lab ", Euro))).Then(new CartCreated(Company, Zoe.Id, "Q4 lab", Euro));

    [Fact]
    public void gives_its_owner_all_rights() =>
        Unborn().When(Zoe.Does(new CreateCart("Q4", Euro))).ThenCart(cart => (Access.Of(Zoe, cart).Role, Access.Of(Ann, cart).Role), (CartRole.Owner, null));

    [Fact]
    public void starts_at_revision_1_with_a_total_of_nothing() =>
        Unborn().When(Zoe.Does(new CreateCart("Q4", Euro))).ThenCart(cart => (cart.Revision, cart.Seq, cart.Total), (1, 1, Money.Zero(Euro)));

    [Fact]
    public void is_refused_when_the_id_is_taken() => When(Zoe.Does(new CreateCart("Q4", Euro))).ThenRefused(new CartIdTaken());

    [Theory, InlineData(""), InlineData("  "), InlineData(null)]
    public void needs_a_name(string? name) => Unborn().When(Zoe.Does(new CreateCart(name!, Euro))).ThenRefused(new CartNeedsName());

    [Fact]
    public void takes_a_name_of_120_characters() =>
        Unborn().When(Zoe.Does(new CreateCart(new('x', 120), Euro))).ThenCart(cart => cart.Name.Length, 120);

    [Fact]
    public void refuses_a_name_that_is_too_long() =>
        Unborn().When(Zoe.Does(new CreateCart(new('x', 121), Euro))).ThenRefused(new CartNameTooLong(120));

    [Fact]
    public void takes_the_usual_ship_to_and_cost_centre_of_whoever_creates_it() =>
        Unborn().Begins(ReferenceKeys.ShipTo, "kiel").When(Zoe.Does(new CreateCart("Q4", Euro))).Then(new CartCreated(Company, Zoe.Id, "Q4", Euro), new ReferencesBegun([new(ReferenceKeys.ShipTo, "kiel")]));

    [Fact]
    public void leaves_nothing_to_undo() =>
        Unborn().Begins(ReferenceKeys.ShipTo, "kiel").When(Zoe.Does(new CreateCart("Q4", Euro))).ThenCart(cart => (cart.References.Of(ReferenceKeys.ShipTo), cart.Undos.Of(Zoe.Id).Done.Length), ("kiel", 0));

    [Fact]
    public void needs_a_currency() => Unborn().When(Zoe.Does(new CreateCart("Q4", default))).ThenRefused(new NotACurrency(""));
}
