using B2BCart.Blazor.Carts;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Approvals;
using B2BCart.Core.Carts;
using B2BCart.Core.Sharing;
using B2BCart.Tests.Storage;

namespace B2BCart.Tests.Approvals;

public sealed class What_waits_for_me : RequestOfAnn
{
    [Fact]
    public async Task is_a_cart_that_I_am_asked_about()
    {
        await SubmittedAsync();

        var one = (await Waiting.ReadAsync(Shop.Bob, 9, Stop)).Should().ContainSingle().Subject;
        (one.Cart.Name, one.Cart.Total, one.Since, one.Before, one.Stage.Over!.Value.Amount).Should().Be(("Lab 3", Log.Cart.Total, Shop.Morning.AddMinutes(2), null, 100));
        (await Waiting.ReadAsync(Shop.Olek, 9, Stop)).Should().BeEmpty("Bob is asked first");
        (await Inbox.NowAsync(Shop.Bob.Id, Stop)).Count.Should().Be(1);
    }

    [Fact]
    public async Task is_open_to_me_as_a_commenter_and_says_for_whom_it_waits()
    {
        await SubmittedAsync();

        var listed = (await ListedAsync(Shop.Bob))!;
        (listed.Role, listed.State, listed.WaitsFor).Should().Be((CartRole.Commenter, CartState.InReview, (Shop.Bob.Id, Shop.Morning.AddMinutes(2))));
        (await ListedAsync(Shop.Ann, CartsShown.Others))!.WaitsFor!.Value.Person.Should().Be(Shop.Bob.Id);
        (await ListedAsync(Shop.Olek)).Should().BeNull("nobody asked him yet");
    }

    [Fact]
    public async Task is_gone_once_I_said_yes_and_stands_among_what_I_decided()
    {
        await SubmittedAsync();
        await DoneAsync(Shop.Bob, Yes(1));

        (await Waiting.ReadAsync(Shop.Bob, 9, Stop)).Should().BeEmpty();
        var decided = (await Waiting.AnsweredAsync(Shop.Bob, 9, Stop)).Should().ContainSingle().Subject;
        (decided.Given, decided.At, decided.Cart.WaitsFor!.Value.Person).Should().Be((AnswerGiven.Approved, Shop.Morning.AddMinutes(3), Shop.Olek.Id));
        (await ListedAsync(Shop.Bob))!.Role.Should().Be(CartRole.Commenter);
    }

    [Fact]
    public async Task comes_again_with_what_changed_since_I_said_yes()
    {
        await SubmittedAsync();
        await DoneAsync(Shop.Bob, Yes(1));
        await DoneAsync(Shop.Ann, new QuantityChanged(Line, new(100), new(190), [new(Shop.Ann.Id, 190)]));

        var again = (await Waiting.ReadAsync(Shop.Bob, 9, Stop)).Should().ContainSingle().Subject;
        (again.Changes, again.Before!.Given.At).Should().Be((1, Shop.Morning.AddMinutes(3)));
        (await Waiting.AnsweredAsync(Shop.Bob, 9, Stop)).Should().BeEmpty("it waits for him again");
    }

    [Fact]
    public async Task shows_no_amount_to_who_sees_no_prices()
    {
        await SubmittedAsync();
        await DoneAsync(Shop.Bob, Yes(1));

        var one = (await Waiting.ReadAsync(Shop.Olek, 9, Stop)).Should().ContainSingle().Subject;
        (one.Cart.Total, one.Stage.Over).Should().Be((null, null));
        (await ListedAsync(Shop.Olek))!.Total.Should().BeNull();
    }

    [Fact]
    public async Task ends_with_the_request()
    {
        await SubmittedAsync();
        await DoneAsync(Shop.Bob, Yes(1));
        await DoneAsync(Shop.Ann, new CartWithdrawn());

        (await Waiting.ReadAsync(Shop.Olek, 9, Stop)).Should().BeEmpty();
        (await Waiting.AnsweredAsync(Shop.Bob, 9, Stop)).Should().BeEmpty();
        (await ListedAsync(Shop.Bob)).Should().BeNull("it is private again");
        (await ListedAsync(Shop.Ann))!.State.Should().Be(CartState.Draft);
    }

    [Theory, InlineData(true, AnswerGiven.Rejected, CartState.Rejected), InlineData(false, AnswerGiven.ChangesRequested, CartState.ChangesRequested)]
    public async Task stays_open_to_me_after_I_said_no(bool isRejected, AnswerGiven given, CartState state)
    {
        await SubmittedAsync();
        await DoneAsync(Shop.Bob, isRejected ? new CartRejected("Not this year") : new ChangesRequested("Fewer bolts", []));

        (await Waiting.AnsweredAsync(Shop.Bob, 9, Stop)).Should().ContainSingle().Which.Given.Should().Be(given);
        (await ListedAsync(Shop.Bob))!.State.Should().Be(state);
        (await ListedAsync(Shop.Bob, CartsShown.Me)).Should().BeNull();
    }

    [Fact]
    public async Task is_the_same_as_what_access_says()
    {
        await SubmittedAsync();
        foreach (var step in new CartEvent[] { Yes(1), new ApprovalTakenBack(), new ChangesRequested("Fewer", []), Submitted(), new CartRejected("No"), new CartReopened() })
        {
            await DoneAsync(step is CartSubmitted or CartReopened ? Shop.Ann : Shop.Bob, step);
            foreach (var person in (Core.People.Person[])[Shop.Ann, Shop.Bob, Shop.Olek]) (await ListedAsync(person))?.Role.Should().Be(Access.Of(person, Log.Cart).Role, "{0} after {1}", person.Id, step);
            (await ListedAsync(Shop.Bob) is null).Should().Be(Access.Of(Shop.Bob, Log.Cart).Role is null, "after {0}", step);
        }
    }
}
