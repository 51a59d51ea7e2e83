using System.Collections.Immutable;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Approvals;

/// <summary>Neither yes nor no: says what has to change first, and marks the lines it is about.</summary>
/// <param name="Material">The hash of the content that was on the approver's screen.</param>
public sealed record RequestChanges(string Material, string Comment, ImmutableArray<LineId> Lines) : CartCommand
{
    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (Approver.Of(cart, facts, Material).IsRefused(out var no, out _)) return no;
        if (Approver.Text(Comment).IsRefused(out no, out var comment)) return no;
        if (comment.Length == 0) return new SayWhatToChange();

        ImmutableArray<LineId> marked = Lines.IsDefault ? [] : [.. Lines.Distinct()];
        foreach (var line in marked)
        {
            if (cart.Find(line).IsRefused(out no, out _)) return no;
        }

        return Decided.Of(new ChangesRequested(comment, marked));
    }
}

public sealed record ChangesRequested(string Comment, ImmutableArray<LineId> Lines) : CartEvent
{
    public override bool Concerns(LineId line) => Lines.Contains(line);

    public override Cart ApplyTo(Cart cart, Stamp stamp) =>
        cart.Review is { } review ? cart with { Review = review with { Answer = new(AnswerKind.ChangesRequested, Comment, Lines, stamp) } } : cart;
}

public sealed record SayWhatToChange : Refusal;
