using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Approvals;

/// <summary>Says no. The reason is told to whoever asked; the budget is free again.</summary>
/// <param name="Material">The hash of the content that was on the approver's screen.</param>
public sealed record Reject(string Material, string Reason) : CartCommand
{
    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (Approver.Of(cart, facts, Material).IsRefused(out var no, out _)) return no;
        if (Approver.Text(Reason).IsRefused(out no, out var reason)) return no;

        return reason.Length == 0 ? new RejectNeedsReason() : Decided.Of(new CartRejected(reason));
    }
}

public sealed record CartRejected(string Reason) : CartEvent
{
    public override Cart ApplyTo(Cart cart, Stamp stamp) =>
        cart.Review is { } review ? cart with { Review = review with { Answer = new(AnswerKind.Rejected, Reason, [], stamp) } } : cart;
}

public sealed record RejectNeedsReason : Refusal;
