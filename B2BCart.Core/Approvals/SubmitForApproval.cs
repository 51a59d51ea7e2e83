using System.Collections.Immutable;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;

namespace B2BCart.Core.Approvals;

/// <summary>Asks for approval. The cart stays open for edits; what it costs is reserved in its budget. Where nobody has to be asked, it is approved at once.</summary>
/// <param name="Reason">What it is for; needed where somebody is asked.</param>
/// <param name="Without">Those who have not said "I'm done" and are not waited for.</param>
public sealed record SubmitForApproval(string? Reason, ImmutableArray<PersonId>? Without = null) : CartCommand
{
    public override bool NeedsReferences => true;

    public override bool NeedsRules => true;

    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (facts.AccessTo(cart).MayEditLines.IsRefused(out var no)) return no;
        if (cart.IsList) return new ListsAreNotOrdered();
        if (!facts.Actor.MaySubmit) return new MayNotSubmit();
        if (cart.State is CartState.InReview or CartState.Approved) return new AlreadySubmitted(cart.Review!.Submitted.Actor, cart.Review.Submitted.At);
        if (!cart.Present.Any()) return new CartEmpty();
        if (cart.References.Missing(facts.References).Select(field => field.Key).ToImmutableArray() is { IsEmpty: false } missing) return new ReferencesMissing(missing);
        if (facts.MayCharge(cart).IsRefused(out no)) return no;

        if (cart.RollCall is { } call && call.Missing.Except(Without ?? []).Any()) return new NotEverybodyIsDone(call.Missing);

        if (Approver.Text(Reason).IsRefused(out no, out var reason)) return no;
        if (reason.Length == 0 && facts.Rules.Any(rule => rule.Matches(cart.Total!.Value))) return new ReasonNeeded();
        return Decided.Of(new CartSubmitted(cart.Requests + 1, cart.Members.Owner, reason, facts.Rules, facts.Tolerance));
    }
}

/// <param name="Number">Counts the requests of the cart, from 1.</param>
public sealed record CartSubmitted(int Number, PersonId Requester, string Reason, ImmutableArray<AskRule> Rules, Tolerance Tolerance) : CartEvent
{
    /// <summary>Approvals given before changes were asked for stay, as far as they still cover the cart.</summary>
    public override Cart ApplyTo(Cart cart, Stamp stamp) => cart with
    {
        Requests = Number,
        FirstSubmit = cart.FirstSubmit ?? stamp.Revision,
        RollCall = null,
        Review = new(Number, Requester, Reason, stamp, Rules, Tolerance, cart.Review is { Answer.Kind: AnswerKind.ChangesRequested } before ? before.Decisions : [], null),
    };

    public override CartEvent SeenBy(Sight sight) =>
        sight.Prices ? this : this with { Rules = [.. Rules.Select(rule => rule.SeenBy(sight.Prices))], Tolerance = Tolerance.SeenBy(sight.Prices) };
}

public sealed record MayNotSubmit : Refusal;

public sealed record AlreadySubmitted(PersonId By, DateTimeOffset At) : Refusal;

public sealed record CartEmpty : Refusal;

/// <param name="Fields">The keys of the fields in which nothing stands.</param>
public sealed record ReferencesMissing(ImmutableArray<string> Fields) : Refusal;

/// <summary>Asked once: sent again without them, it is submitted.</summary>
public sealed record NotEverybodyIsDone(ImmutableArray<PersonId> Missing) : Refusal;

public sealed record ReasonNeeded : Refusal;

public sealed record TextTooLong(int Longest) : Refusal;
