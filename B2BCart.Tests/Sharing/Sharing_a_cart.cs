using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.Sharing;

public sealed class Sharing_a_cart : CartSpec
{
    [Fact]
    public void opens_it_to_a_person() =>
        When(Ann.SharesWith(Zoe, CartRole.Editor)).Then(new CartShared(Grantee.Of(Zoe.Id), CartRole.Editor, null));

    [Fact]
    public void lets_them_edit() => Given(Ann.SharesWith(Zoe, CartRole.Editor)).When(Zoe.Adds(Bolts, 5)).ThenLines("BOLTS 5 = Zoe 5");

    [Fact]
    public void changes_a_role() =>
        When(Ann.SharesWith(Bob, CartRole.Viewer)).Then(new CartShared(Grantee.Of(Bob.Id), CartRole.Viewer, CartRole.Editor));

    [Fact]
    public void with_the_same_role_does_nothing() => When(Ann.SharesWith(Bob, CartRole.Editor)).ThenNothing();

    [Fact]
    public void opens_it_to_a_unit() =>
        When(Ann.Does(new ShareCart(Grantee.Of(Lab), CartRole.Contributor))).Then(new CartShared(Grantee.Of(Lab), CartRole.Contributor, null));

    [Fact]
    public void with_a_unit_names_nobody() => When(Ann.Does(new ShareCart(Grantee.Of(Lab), CartRole.Contributor))).ThenCart(cart => cart.People.Contains(new PersonId(Lab.Value)), false);

    [Fact]
    public void with_a_person_gives_them_a_colour() => When(Ann.SharesWith(Zoe, CartRole.Viewer)).ThenCart(cart => cart.People.Contains(Zoe.Id), true);

    [Fact]
    public void opens_it_to_the_company() =>
        When(Ann.Does(new ShareCart(Grantee.Of(Company), CartRole.Viewer))).Then(new CartShared(Grantee.Of(Company), CartRole.Viewer, null));

    [Fact]
    public void is_the_owners_right() => When(Bob.SharesWith(Zoe, CartRole.Viewer)).ThenRefused(new RoleTooLow(CartRole.Editor, CartRole.Owner));

    [Fact]
    public void is_refused_like_a_missing_cart_to_who_has_no_role() => When(Zoe.SharesWith(Zoe, CartRole.Editor)).ThenRefused(new CartNotFound());

    [Theory, InlineData(CartRole.Owner), InlineData((CartRole)0), InlineData((CartRole)99)]
    public void does_not_make_a_second_owner(CartRole role) => When(Ann.SharesWith(Zoe, role)).ThenRefused(new OneOwner());

    [Fact]
    public void leaves_the_owner_alone() => When(Ann.SharesWith(Ann, CartRole.Viewer)).ThenRefused(new OwnerHasAll());

    [Fact]
    public void does_not_reach_another_company() => When(Ann.SharesWith(Olga, CartRole.Viewer)).ThenRefused(new NobodyToShareWith());

    [Fact]
    public void does_not_reach_who_does_not_exist() =>
        When(Ann.Does(new ShareCart(Grantee.Of(new PersonId(Id(77))), CartRole.Viewer))).ThenRefused(new NobodyToShareWith());

    [Fact]
    public void needs_somebody() => When(Ann.Does(new ShareCart(default, CartRole.Viewer))).ThenRefused(new NobodyToShareWith());

    [Fact]
    public void needs_a_known_kind_of_grantee() =>
        When(Ann.Does(new ShareCart(new((GranteeKind)9, Lab.Value), CartRole.Viewer))).ThenRefused(new NobodyToShareWith());

    [Fact]
    public void invites_a_person_in_words() =>
        When(Ann.Does(new ShareCart(Grantee.Of(Zoe.Id), CartRole.Editor, " The benches "))).Then(new CartShared(Grantee.Of(Zoe.Id), CartRole.Editor, null, "The benches"));

    [Fact]
    public void invites_in_few_words()
    {
        When(Ann.Does(new ShareCart(Grantee.Of(Zoe.Id), CartRole.Editor, new string('a', 500)))).ThenCart(cart => cart.Members.RoleOf(Zoe), CartRole.Editor);
        When(Ann.Does(new ShareCart(Grantee.Of(Zoe.Id), CartRole.Editor, new string('a', 501)))).ThenRefused(new InvitationTooLong(500));
    }

    [Fact]
    public void invites_people_only() => When(Ann.Does(new ShareCart(Grantee.Of(Lab), CartRole.Editor, "Hello"))).ThenRefused(new InvitesOnePerson());
}
