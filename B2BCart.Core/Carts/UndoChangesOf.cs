using System.Collections.Immutable;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Carts;

/// <summary>Takes back all that one person changed since a time. The owner's; does what still holds, lists what it left and why, and is one step of undo itself.</summary>
public sealed record UndoChangesOf(PersonId Person, DateTimeOffset Since) : CartCommand
{
    public override ImmutableArray<UndoStep> NeedsRevisions(Cart cart, PersonId actor) =>
        [.. cart.Undos.Of(Person).Done.Where(step => step.At >= Since).Reverse()];

    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (facts.AccessTo(cart).MayShare.IsRefused(out var no)) return no;
        if (facts.Revisions.IsEmpty) return new NoChangesSince(Person, Since);

        var (back, taken) = Inverse.Of(cart, facts.Revisions, facts);
        if (back.Events.IsEmpty) return back.Rows.IsEmpty ? new NoChangesSince(Person, Since) : back.Rows[0].Refused!;

        return back with { Events = back.Events.Add(new ChangesUndone(Person, Since, taken)) };
    }
}

/// <summary>Tells the person, in the history too; they can restore it.</summary>
/// <param name="Revisions">Those of which something was taken back; what was left alone stays the person's to undo.</param>
public sealed record ChangesUndone(PersonId Person, DateTimeOffset Since, ImmutableArray<long> Revisions) : CartEvent
{
    public override Cart ApplyTo(Cart cart, Stamp stamp) => cart with { Undos = cart.Undos.Without(Revisions) };
}

public sealed record NoChangesSince(PersonId Person, DateTimeOffset Since) : Refusal;
