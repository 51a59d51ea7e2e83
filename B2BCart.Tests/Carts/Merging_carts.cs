using B2BCart.Core.Carts;
using B2BCart.Core.Sharing;
using B2BCart.Tests.Approvals;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.Carts;

public sealed class Merging_carts : RequestSpec
{
    private static readonly Act Merge = Ann.Does(new MergeCart(Lab4));

    [Fact]
    public void moves_all_lines_and_archives() => Given(Ann.Put(Desk, 2), Bob.Put(Lamp, 3)).Beside(Ann.Put(Bolts, 5)).When(Merge).ThenBeside("BOLTS 5 = Ann 5", "DESK 2 = Ann 2", "LAMP 3 = Bob 3").ThenCart(cart => (cart.IsArchived, cart.Present.Any()), (true, false));

    [Fact]
    public void takes_what_was_said_along_and_no_copy() =>
        Given(Ann.Put(Desk, 2), Bob.Says("Two?", Desk)).Beside().When(Merge).ThenOther(cart => (cart.Lines[0].Id, cart.Talk.Of(Desk.Line()).Single().Text), (Desk.Line(), "Two?"));

    [Fact]
    public void of_an_empty_cart_is_refused() => Beside().When(Merge).ThenRefused(new NothingToMove());

    [Fact]
    public void is_the_owners_right() => Given(Ann.Put(Desk, 2)).Beside().When(Bob.Does(new MergeCart(Lab4))).ThenRefused(new RoleTooLow(CartRole.Editor, CartRole.Owner));

    [Fact]
    public void waits_for_who_decides() => Asked().Beside().When(Merge).ThenRefused(new WithdrawFirst(CartState.InReview));

    [Fact]
    public void of_an_archived_cart_is_refused() => Given(Ann.Put(Desk, 2), Ann.Does(new ArchiveCart())).Beside().When(Merge).ThenRefused(new CartIsArchived());
}
