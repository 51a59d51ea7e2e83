using B2BCart.Blazor.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;

namespace B2BCart.Tests.Carts_list;

public sealed class The_list_of_carts : CartRows
{
    [Fact]
    public async Task holds_what_is_open_to_me_my_units_or_my_company()
    {
        var other = New<PersonId>();
        Cart("mine", Ann.Id);
        Cart("to me", other, null, (Grantee.Of(Ann.Id), CartRole.Editor));
        Cart("to my unit", other, null, (Grantee.Of(Lab), CartRole.Editor));
        Cart("to the unit above", other, null, (Grantee.Of(Works), CartRole.Editor));
        Cart("to all", other, null, (Grantee.Of(Kestrel), CartRole.Editor));
        Cart("private", other);
        Cart("to another unit", other, null, (Grantee.Of(New<UnitId>()), CartRole.Editor));

        (await Names(Ann)).Should().BeEquivalentTo("mine", "to me", "to my unit", "to the unit above", "to all");
    }

    [Fact]
    public async Task never_holds_a_cart_of_another_company()
    {
        Cart("theirs", New<PersonId>(), New<CompanyId>(), (Grantee.Of(Ann.Id), CartRole.Editor));
        (await Names(Ann)).Should().BeEmpty();
    }

    [Fact]
    public async Task knows_the_highest_of_my_roles()
    {
        Cart("twice", New<PersonId>(), null, (Grantee.Of(Kestrel), CartRole.Viewer), (Grantee.Of(Lab), CartRole.Editor), (Grantee.Of(Ann.Id), CartRole.Commenter));
        (await List(Ann)).Carts.Should().ContainSingle().Which.Role.Should().Be(CartRole.Editor);
    }

    [Fact]
    public async Task shows_mine_first_and_the_last_changed_first_in_each()
    {
        Cart("old shared", Bob.Id, null, (Grantee.Of(Ann.Id), CartRole.Editor));
        Cart("old mine", Ann.Id);
        Cart("new mine", Ann.Id);
        Cart("new shared", Bob.Id, null, (Grantee.Of(Ann.Id), CartRole.Editor));

        (await Names(Ann)).Should().Equal("new mine", "old mine", "new shared", "old shared");
    }

    [Fact]
    public async Task can_be_cut_to_mine_to_shared_and_to_those_in_use()
    {
        var mine = Cart("mine", Ann.Id);
        Cart("shared", Bob.Id, null, (Grantee.Of(Ann.Id), CartRole.Editor));
        var secret = Cart("secret", Bob.Id);

        (await Names(Ann, CartsShown.Mine)).Should().Equal("mine");
        (await Names(Ann, CartsShown.Shared)).Should().Equal("shared");
        (await Names(Ann, CartsShown.Live, live: [mine, secret])).Should().Equal("mine");
        (await List(Ann, live: [mine, secret])).Counts.Should().Be(new CartCounts { All = 2, Mine = 1, Live = 1 });
    }

    [Theory]
    [InlineData("ÜBERWACHUNG lab", "Labor Überwachung")]
    [InlineData("100%", "100% recycled")]
    [InlineData("a_b", "a_b")]
    public async Task finds_names_by_all_their_words(string typed, string found)
    {
        foreach (var name in (string[])["Labor Überwachung", "Überwachung", "100% recycled", "100 recycled", "a_b", "axb"]) Cart(name, Ann.Id);
        (await Names(Ann, name: typed)).Should().Equal(found);
    }

    [Fact]
    public async Task comes_in_pages_and_the_last_holds_the_rest()
    {
        for (var number = 0; number < CartList.PageSize + 2; number++) Cart($"{number}", Ann.Id);
        var last = await List(Ann, page: 99);
        (last.Page, last.First, last.Last, last.Found).Should().Be((2, 51, 52, 52));
        last.Carts.Select(cart => cart.Name).Should().Equal("1", "0");
    }

    [Fact]
    public async Task holds_no_amount_for_a_person_who_sees_no_prices()
    {
        Cart("shared", Ann.Id, null, (Grantee.Of(Bob.Id), CartRole.Editor));
        (await List(Bob)).Carts.Should().ContainSingle().Which.Total.Should().BeNull();
        (await List(Ann)).Carts.Should().ContainSingle().Which.Total.Should().Be(new Money(1234, Currency.Of("EUR")));
    }

    [Fact]
    public async Task shows_what_was_put_away_and_lists_where_they_are_asked_for()
    {
        Cart("used", Ann.Id);
        Change(Cart("away", Ann.Id), isArchived: true);
        Change(Cart("list", Ann.Id), isList: true);

        (await Names(Ann)).Should().Equal("used");
        (await Names(Ann, CartsShown.Archived)).Should().Equal("away");
        (await Names(Ann, CartsShown.Lists)).Should().Equal("list");
        (await List(Ann)).Counts.Should().Be(new CartCounts { All = 1, Mine = 1, Lists = 1, Archived = 1 });
    }

    [Fact]
    public async Task counts_what_others_changed_since_I_looked()
    {
        var (seen, fresh) = (Cart("seen", Bob.Id, null, (Grantee.Of(Ann.Id), CartRole.Editor)), Cart("fresh", Bob.Id, null, (Grantee.Of(Ann.Id), CartRole.Editor)));
        Cart("mine", Ann.Id);
        await new LookedAt(this, Microsoft.Extensions.Logging.Abstractions.NullLogger<LookedAt>.Instance).KeepAsync(Ann.Id, seen, 1);

        (await List(Ann)).Carts.Select(cart => (cart.Name, cart.New)).Should().BeEquivalentTo([("seen", 0L), ("fresh", 1L), ("mine", 0L)]);
    }
}
