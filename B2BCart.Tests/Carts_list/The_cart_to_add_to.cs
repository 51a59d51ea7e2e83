using B2BCart.Blazor.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;

namespace B2BCart.Tests.Carts_list;

public sealed class The_cart_to_add_to : CartRows
{
    [Fact]
    public async Task is_one_that_I_may_add_to()
    {
        Cart("mine", Ann.Id);
        Cart("to edit", Bob.Id, null, (Grantee.Of(Ann.Id), CartRole.Editor));
        Cart("to add own lines", Bob.Id, null, (Grantee.Of(Lab), CartRole.Contributor));
        Cart("to look at", Bob.Id, null, (Grantee.Of(Kestrel), CartRole.Viewer));
        Cart("private", Bob.Id);

        (await Read()).Select(cart => cart.Name).Should().Equal("to add own lines", "to edit", "mine");
    }

    [Fact]
    public async Task is_the_one_that_the_address_names_else_the_one_open_last_else_the_last_changed()
    {
        var (asked, last) = (Cart("asked", Ann.Id), Cart("open last", Ann.Id));
        var newest = Cart("changed last", Ann.Id);
        var carts = await Read();

        CartsToAddTo.Default(carts, asked, last)!.Id.Should().Be(asked);
        CartsToAddTo.Default(carts, New<CartId>(), last)!.Id.Should().Be(last);
        CartsToAddTo.Default(carts, null, null)!.Id.Should().Be(newest);
        CartsToAddTo.Default([], asked, last).Should().BeNull();
    }

    [Fact]
    public async Task is_found_among_many_when_the_address_names_it()
    {
        var asked = Cart("asked", Ann.Id);
        for (var number = 0; number < CartsToAddTo.Most + 5; number++) Cart($"{number}", Ann.Id);
        (await Read(asked)).Should().Contain(cart => cart.Id == asked).And.HaveCount(CartsToAddTo.Most);
    }

    private Task<System.Collections.Immutable.ImmutableArray<ListedCart>> Read(params CartId[] also) => new CartsToAddTo(this).ReadAsync(Ann, also, TestContext.Current.CancellationToken);
}
