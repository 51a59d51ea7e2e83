using B2BCart.Core.Approvals;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using B2BCart.Core.Sharing;
using static B2BCart.Tests.Cast;

namespace B2BCart.Tests.Sharing;

public sealed class Access_to_a_cart
{
    private static readonly Cart Shared = CartLog.Shared().Cart;

    [Fact]
    public void is_nobodys_before_it_exists() => Access.Of(Ann, Cart.Unborn(CartLog.Id)).Role.Should().BeNull();

    [Fact]
    public void is_private_by_default() => Access.Of(Zoe, Shared).Should().Be(new Access(Zoe.Id, null, Sight.Nothing));

    [Fact]
    public void is_the_role_that_was_given() =>
        Everybody.Select(one => Access.Of(one, Shared).Role)
            .Should().Equal(CartRole.Owner, CartRole.Editor, CartRole.Contributor, CartRole.Viewer, CartRole.Editor, null, null);

    [Fact]
    public void reaches_everybody_of_a_unit_and_of_the_units_below() =>
        With(Grantee.Of(Research), CartRole.Contributor, Zoe).Role.Should().Be(CartRole.Contributor);

    [Fact]
    public void does_not_reach_units_above() => With(Grantee.Of(Lab), CartRole.Editor, Vic).Role.Should().Be(CartRole.Viewer);

    [Fact]
    public void reaches_the_whole_company() => With(Grantee.Of(Company), CartRole.Commenter, Zoe).Role.Should().Be(CartRole.Commenter);

    [Fact]
    public void never_reaches_another_company()
    {
        With(Grantee.Of(Olga.Id), CartRole.Editor, Olga).Role.Should().BeNull();
        With(Grantee.Of(Olga.Company), CartRole.Editor, Olga).Role.Should().BeNull();
    }

    [Theory, InlineData(CartRole.Contributor, CartRole.Editor), InlineData(CartRole.Editor, CartRole.Contributor)]
    public void is_the_highest_of_all_grants(CartRole unit, CartRole company)
    {
        var members = Shared.Members.With(Grantee.Of(Lab), unit).With(Grantee.Of(Company), company);
        Access.Of(Zoe, Shared with { Members = members }).Role.Should().Be(CartRole.Editor);
    }

    [Fact]
    public void shows_prices_to_who_may_see_prices() => Access.Of(Vic, Shared).Sight.Should().Be(Sight.Full);

    [Fact]
    public void shows_no_prices_to_who_may_not_whatever_the_role() => Access.Of(Walt, Shared).Sight.Should().Be(new Sight(Cart: true, Prices: false));

    [Theory, InlineData(CartRole.Viewer, false, false, false), InlineData(CartRole.Commenter, false, false, false), InlineData(CartRole.Contributor, true, false, false),
        InlineData(CartRole.Editor, true, true, false), InlineData(CartRole.Owner, true, true, true)]
    public void grows_with_the_role(CartRole role, bool adds, bool edits, bool shares)
    {
        var access = new Access(Zoe.Id, role, Sight.Full);
        IsGiven(access.MayOpen).Should().BeTrue();
        (IsGiven(access.MayAddLines), IsGiven(access.MayEditLines), IsGiven(access.MayShare)).Should().Be((adds, edits, shares));
    }

    [Fact]
    public void leaves_out_the_revisions_of_the_draft_for_an_auditor()
    {
        var log = CartLog.Shared();
        var before = log.Revisions.Count;
        log.Append(Ann, new(Id(990)), CartLog.Start, null, new CartSubmitted(1, Ann.Id, "", [], Purse.Tolerance));

        Access.Of(Rita, log.Cart).Reads([.. log.Revisions]).Should().ContainSingle().Which.Number.Should().Be(before + 1);
        Access.Of(Ann, log.Cart).Reads([.. log.Revisions]).Should().HaveCount(before + 1);
    }

    [Fact]
    public void gives_the_same_answer_for_a_cart_of_others_and_for_none() =>
        new[] { Refused(Access.Of(Zoe, Shared).MayOpen), Refused(Access.Of(Olga, Shared).MayOpen), Refused(Access.Of(Ann, Cart.Unborn(CartLog.Id)).MayOpen) }
            .Should().AllBeEquivalentTo(new CartNotFound(), options => options.PreferringRuntimeMemberTypes());

    private static Access With(Grantee grantee, CartRole role, Person person) => Access.Of(person, Shared with { Members = Shared.Members.With(grantee, role) });

    private static bool IsGiven(Verdict verdict) => Refused(verdict) is null;

    private static Refusal? Refused(Verdict verdict) => verdict.IsRefused(out var no) ? no : null;
}
