using B2BCart.Core.Approvals;
using B2BCart.Core.Carts;
using B2BCart.Core.Comments;
using B2BCart.Core.Notifications;
using B2BCart.Core.People;
using B2BCart.Core.Sharing;
using B2BCart.Tests.Approvals;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.Notifications;

/// <summary>Ann requests; Mia is asked over 1,000 EUR, Fay too over 10,000 EUR. Bob edits, Lee orders.</summary>
public sealed class Who_is_told : RequestSpec
{
    /// <summary>30 desks (12,000 EUR) wait for Mia, then for Fay.</summary>
    private CartSpec AskedTwice() => Desks(30).Given(Ann.Submits());

    [Fact]
    public void of_a_mention_is_who_was_named() => When(Mentions(Ann, Bob, Cleo)).ThenLog(Told, "Mentioned Bob; Mentioned Cleo");

    [Fact]
    public void is_never_who_did_it() => When(Mentions(Ann, Ann, Bob)).ThenLog(Told, "Mentioned Bob");

    [Fact]
    public void of_an_edit_is_nobody() => When(Ann.Adds(Bolts, 5)).ThenLog(Told, "");

    [Fact]
    public void of_a_request_is_who_is_asked_first() => Desks(30).When(Ann.Submits()).ThenLog(Told, "Asked Mia");

    [Fact]
    public void of_an_edit_in_review_is_nobody_asked_before() => Asked().When(Bob.Changes(Desk, 1)).ThenLog(Told, "");

    [Fact]
    public void of_an_edit_that_adds_a_stage_is_nobody_before_it_is_asked() => Asked().When(Bob.Changes(Desk, 25)).ThenLog(Told, "");

    [Fact]
    public void of_a_yes_is_the_requester_and_who_is_next() => AskedTwice().When(Mia.Approves()).ThenLog(Told, "Asked Fay; Approved Ann");

    [Fact]
    public void of_the_last_yes_is_the_requester() => AskedTwice().Given(Mia.Approves()).When(Fay.Approves()).ThenLog(Told, "Approved Ann");

    [Fact]
    public void of_a_request_by_a_colleague_are_both() => Desks(5).Given(Bob.Submits()).When(Mia.Approves()).ThenLog(Told, "Approved Ann; Approved Bob");

    [Fact]
    public void of_a_request_that_needs_nobody_is_the_requester_who_did_not_submit_it() => Desks(1).When(Bob.Submits()).ThenLog(Told, "Approved Ann");

    [Fact]
    public void to_look_again_is_whose_yes_fell() => Approved().When(Bob.Adds(Lamp, 1)).ThenLog(Told, "LookAgain Mia");

    [Fact]
    public void to_look_again_is_told_once() => Approved().Given(Bob.Adds(Lamp, 1)).When(Bob.Changes(Desk, 1)).ThenLog(Told, "");

    [Fact]
    public void after_a_yes_of_ones_own_change_is_who_is_asked_instead() =>
        Approved().Given(Ann.Does(new ShareCart(Grantee.Of(Company), CartRole.Editor))).When(Mia.Adds(Lamp, 1)).ThenLog(Told, "Asked Hugo");

    [Fact]
    public void of_changes_asked_for_is_the_requester() => Asked().When(Mia.AsksForChanges("Fewer.", Desk)).ThenLog(Told, "ChangesRequested Ann");

    [Fact]
    public void of_a_request_made_again_is_who_is_asked_again() => Asked().Given(Mia.AsksForChanges("Fewer."), Bob.Changes(Desk, -1)).When(Ann.Submits()).ThenLog(Told, "Asked Mia");

    [Fact]
    public void of_a_no_is_the_requester() => Asked().When(Mia.Rejects("Too dear.")).ThenLog(Told, "Rejected Ann");

    [Fact]
    public void of_a_request_taken_back_is_nobody() => Asked().When(Ann.Does(new Withdraw())).ThenLog(Told, "");

    [Fact]
    public void of_a_yes_taken_back_is_nobody_else() => Approved().When(Mia.Does(new TakeBackApproval())).ThenLog(Told, "");

    [Fact]
    public void where_nobody_may_decide_are_the_admins_and_who_asked() =>
        Given([Hugo.Put(Desk, 5), .. Referenced()]).When(Bob.Submits()).ThenLog(log => Told(log, mayDecide: false), "NameAnApprover Ann; NameAnApprover nobody by name");

    [Fact]
    public void of_an_order_are_requester_and_seller() =>
        Approved().Given(Ann.SharesWith(Lee, CartRole.Viewer)).When(Lee.Orders()).ThenLog(Told, "Ordered Ann; OrderToSeller nobody by name");

    [Fact]
    public void of_ones_own_order_is_oneself_too() =>
        Approved().When((Ann with { MayOrder = true }).Orders()).ThenLog(Told, "Ordered Ann; OrderToSeller nobody by name");

    [Fact]
    public void gets_a_letter_of_the_same_id_however_often_it_is_written() => When(Mentions(Ann, Bob)).ThenLog(log => IdsAreDerived(log[^1]), true);

    private static bool IdsAreDerived(Revision revision)
    {
        var letter = new Letter(LetterKind.Mentioned, Bob.Id);
        LetterId[] others = [LetterId.Of(letter with { To = Cleo.Id }, revision), LetterId.Of(letter with { Kind = LetterKind.Asked }, revision), LetterId.Of(letter, revision with { Number = 99 })];
        return LetterId.Of(letter with { }, revision with { }) == LetterId.Of(letter, revision) && !others.Contains(LetterId.Of(letter, revision)) && others.Distinct().Count() == 3;
    }

    private static Act Mentions(Person who, params Person[] named) => who.Does(new AddComment(null, "Look", [.. named.Select(person => person.Id)]));

    private static string Told(IReadOnlyList<Revision> log) => Told(log, mayDecide: true);

    /// <summary>The letters of the last revision; without <paramref name="mayDecide"/> as if the ladders of its rules were empty.</summary>
    private static string Told(IReadOnlyList<Revision> log, bool mayDecide)
    {
        var revision = mayDecide ? log[^1] : log[^1] with { Events = [.. log[^1].Events.Select(one => one is CartSubmitted submitted ? submitted with { Rules = [.. submitted.Rules.Select(rule => rule with { Ladder = [] })] } : one)] };
        var before = log.SkipLast(1).Aggregate(Cart.Unborn(revision.Cart), (cart, one) => cart.Apply(one));
        return string.Join("; ", Letters.Between(before, before.Apply(revision), revision).Select(letter => $"{letter.Kind} {(letter.To is { } person ? NameOf(person) : "nobody by name")}"));
    }
}
