using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Approvals;

/// <summary>Takes a request back: a draft again, and its budget is free. Of whoever owns the cart or submitted it.</summary>
public sealed record Withdraw : CartCommand
{
    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (facts.AccessTo(cart).MayAct.IsRefused(out var no)) return no;
        if (cart.State is not (CartState.InReview or CartState.ChangesRequested or CartState.Approved)) return new NothingToWithdraw(cart.State);
        if (facts.Actor.Id != cart.Members.Owner && facts.Actor.Id != cart.Review!.Submitted.Actor) return new NotYoursToWithdraw(cart.Review!.Submitted.Actor);

        return Decided.Of(new CartWithdrawn());
    }
}

public sealed record CartWithdrawn : CartEvent
{
    public override Cart ApplyTo(Cart cart, Stamp stamp) => cart with { Review = null };
}

public sealed record NothingToWithdraw(CartState State) : Refusal;

public sealed record NotYoursToWithdraw(PersonId SubmittedBy) : Refusal;
