using System.Collections.Immutable;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Approvals;

/// <summary>Says yes to what was seen.</summary>
/// <param name="Material">The hash of the content that was on the approver's screen.</param>
public sealed record Approve(string Material, string? Comment) : CartCommand
{
    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (Approver.Of(cart, facts, Material).IsRefused(out var no, out var stage)) return no;
        if (Approver.Text(Comment).IsRefused(out no, out var comment)) return no;

        return Decided.Of(new ApprovalGiven(stage.Rules, comment.Length == 0 ? null : comment, Material));
    }
}

/// <param name="Rules">The rules that it answers.</param>
/// <param name="Material">The hash of what was approved.</param>
public sealed record ApprovalGiven(ImmutableArray<RuleId> Rules, string? Comment, string Material) : CartEvent
{
    public override Cart ApplyTo(Cart cart, Stamp stamp) =>
        cart.Review is { } review ? cart with { Review = review with { Decisions = review.Decisions.Add(new(Rules, Comment, stamp, cart.Material)) } } : cart;
}

/// <summary>An approval no longer covers the cart, because of what was changed in this revision. Told, and never needed to know where the request stands.</summary>
public sealed record ApprovalFell(PersonId Approver, Fall Why) : CartEvent
{
    public override Cart ApplyTo(Cart cart, Stamp stamp) => cart;

    public override CartEvent SeenBy(Sharing.Sight sight) => this with { Why = Why.SeenBy(sight.Prices) };
}
