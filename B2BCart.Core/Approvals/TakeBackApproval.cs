using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Approvals;

/// <summary>Takes one's own yes back, until the order is placed. Stages after it wait again.</summary>
public sealed record TakeBackApproval : CartCommand
{
    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (facts.AccessTo(cart).MayAct.IsRefused(out var no)) return no;
        if (cart.State is not (CartState.InReview or CartState.ChangesRequested or CartState.Approved)) return new NotInReview(cart.State);

        return cart.Review!.LastOf(facts.Actor.Id) is null ? new NothingToTakeBack() : Decided.Of(new ApprovalTakenBack());
    }
}

/// <summary>Every yes that the actor gave in this request.</summary>
public sealed record ApprovalTakenBack : CartEvent
{
    public override Cart ApplyTo(Cart cart, Stamp stamp) =>
        cart.Review is { } review ? cart with { Review = review with { Decisions = review.Decisions.RemoveAll(one => one.Approver == stamp.Actor) } } : cart;
}

public sealed record NothingToTakeBack : Refusal;
