using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Approvals;

/// <summary>The stage that the actor may decide now, on what they saw.</summary>
internal static class Approver
{
    /// <param name="seen">The hash of the content that was on their screen.</param>
    public static Result<Stage> Of(Cart cart, Facts facts, string seen)
    {
        if (facts.AccessTo(cart).MayAct.IsRefused(out var no)) return no;
        if (cart.State is not CartState.InReview) return new NotInReview(cart.State);

        var (me, asked) = (facts.Actor.Id, cart.Standing!.Current!.Stage);
        if (cart.IsOwnOf(me)) return new NotYourOwn();
        if (asked.Approver != me) return cart.Raised?.Actor == me ? new YouRaisedIt(asked.Approver) : new NotAsked(asked.Approver);
        if (!facts.Actor.SeesPrices) return new PricesNeeded();

        return cart.Material.Hash() == seen ? asked : new ChangedWhileReading(cart.LastTouched);
    }

    /// <summary>What an approver writes: at most <see cref="Review.LongestText"/> characters.</summary>
    public static Result<string> Text(string? text) =>
        (text ?? "").Trim() is var said && said.Length > Review.LongestText ? new TextTooLong(Review.LongestText) : said;
}

public sealed record NotInReview(CartState State) : Refusal;

/// <param name="Asked">Who is asked now; nobody when the request waits for somebody to be named.</param>
public sealed record NotAsked(PersonId? Asked) : Refusal;

/// <summary>Owner, requester and submitter never approve their own.</summary>
public sealed record NotYourOwn : Refusal;

/// <summary>Nobody covers their own change with their own approval.</summary>
/// <param name="Instead">Who is asked instead.</param>
public sealed record YouRaisedIt(PersonId? Instead) : Refusal;

/// <summary>Who sees no prices cannot answer for an amount.</summary>
public sealed record PricesNeeded : Refusal;

/// <summary>The content moved while it was read: nothing was decided.</summary>
public sealed record ChangedWhileReading(PersonId By) : Refusal;
