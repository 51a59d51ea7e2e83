using System.Collections.Immutable;
using B2BCart.Blazor.People;
using B2BCart.Core.Approvals;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.Approvals;

/// <summary>What an approval makes of one line: an approver asks to change it, or it is different from what the reader said yes to.</summary>
/// <param name="AskedBy">By first name.</param>
/// <param name="Was">The unit price before, where that changed.</param>
public sealed record LineNews(string? AskedBy, Change? Change, decimal? Was)
{
    public static ImmutableDictionary<LineId, LineNews> None { get; } = ImmutableDictionary<LineId, LineNews>.Empty;

    public static ImmutableDictionary<LineId, LineNews> Of(Cart cart, PersonId me, Company company)
    {
        if (cart.Review is not { } review || cart.Order is not null) return None;
        if (review.Answer is { Kind: AnswerKind.ChangesRequested } answer)
        {
            var by = company.People.GetValueOrDefault(answer.Given.Actor)?.FirstName ?? "?";
            return answer.Lines.ToImmutableDictionary(line => line, _ => new LineNews(by, null, null));
        }

        if (review.LastOf(me) is not { Material: { } then }) return None;
        return Difference.Between(then, cart.Material).Where(change => change.Line is not null)
            .ToImmutableDictionary(change => change.Line!.Value, change => new LineNews(null, change, change.Kind is ChangeKind.Dearer or ChangeKind.Cheaper ? then.Lines.First(line => line.Line == change.Line).Amount : null));
    }
}
