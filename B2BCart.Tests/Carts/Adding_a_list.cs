using B2BCart.Core.Carts;
using B2BCart.Core.Sharing;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.Carts;

public sealed class Adding_a_list : CartSpec
{
    private static readonly Act Add = Bob.Does(new AddLinesOf(Lab4));

    [Fact]
    public void adds_all_of_it() => Beside(Ann.Put(Desk, 2), Ann.Put(Bolts, 5)).When(Add).ThenLines("DESK 2 = Bob 2", "BOLTS 5 = Bob 5");

    [Fact]
    public void grows_what_is_there() => Beside(Ann.Put(Desk, 2)).Given(Ann.Put(Desk, 1, line: 9)).When(Add).ThenLines("DESK 3 = Ann 1, Bob 2");

    [Fact]
    public void is_one_step_of_undo() => Beside(Ann.Put(Desk, 2), Ann.Put(Bolts, 5)).Given(Add).When(Bob.Undoes()).ThenLines();

    [Fact]
    public void leaves_the_list_as_it_is() => Beside(Ann.Put(Desk, 2)).When(Add).ThenBeside("DESK 2 = Ann 2").ThenLines("DESK 2 = Bob 2");

    [Fact]
    public void says_what_cannot_be_had() => Beside(Ann.Put(Acid, 1), Ann.Put(Desk, 2)).When(Add).ThenRows(new ProductBlocked(Acid.Sku), null).ThenLines("DESK 2 = Bob 2");

    [Fact]
    public void of_nothing_is_refused() => Beside().When(Add).ThenRefused(new NothingToAdd());

    [Fact]
    public void of_itself_is_refused() => When(Bob.Does(new AddLinesOf(CartLog.Id))).ThenRefused(new SameCart());

    [Fact]
    public void is_refused_like_a_missing_cart_to_who_may_not_open_it() => Beside(Ann.Put(Desk, 2)).When(Cleo.Does(new AddLinesOf(Lab4))).ThenRefused(new CartNotFound());

    [Fact]
    public void needs_the_right_to_add() => Beside(Ann.Put(Desk, 2)).When(Vic.Does(new AddLinesOf(Lab4))).ThenRefused(new RoleTooLow(CartRole.Viewer, CartRole.Contributor));
}
