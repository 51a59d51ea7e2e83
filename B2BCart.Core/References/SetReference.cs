using B2BCart.Core.Approvals;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.References;

/// <summary>Fills one field; no value empties it. <paramref name="Seen"/> is what stood there when it was chosen.</summary>
public sealed record SetReference(string Field, string? Value, string? Seen) : CartCommand
{
    public override bool NeedsReferences => true;

    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (facts.AccessTo(cart).MayEditLines.IsRefused(out var no)) return no;
        if (facts.References.FirstOrDefault(one => one.Key == Field) is not { } field) return new UnknownReference(Field ?? "");

        var (value, now) = (Text(Value), cart.References.Of(Field));
        if (value is not null && Fits(field, value).IsRefused(out no)) return no;
        if (value == now) return Decided.NoEffect;
        if (Text(Seen) != now) return new ReferenceMoved(Field, value, now, cart.Edited.Actor);

        return Decided.Of(new ReferenceSet(Field, now, value));
    }

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static Verdict Fits(ReferenceField field, string value) =>
        field.Kind is ReferenceKind.Choice
            ? field.Choices.Contains(value) ? Verdict.Yes : new NotYourChoice(field.Key)
            : value.Length <= field.Longest && !value.Any(char.IsControl) ? Verdict.Yes : new ReferenceTooLong(field.Key, field.Longest);
}

public sealed record ReferenceSet(string Field, string? From, string? To) : CartEvent
{
    public override bool IsUndoable => true;

    public override bool Raises => Material.Fields.Contains(Field);

    public override Cart ApplyTo(Cart cart, Stamp stamp) => cart with
    {
        References = cart.References.With(Field, To),
        Lines = Field == ReferenceKeys.ShipTo ? Pricing.All(cart.Lines, To) : cart.Lines,
    };

    public override Result<Decided> Undo(Cart now, Stamp original) =>
        now.References.Of(Field) == To ? Decided.Of(new ReferenceSet(Field, To, From)) : new ChangedSince(now.Edited.Actor);
}

public sealed record UnknownReference(string Field) : Refusal;

/// <summary>The same answer for a value that this person may not use and for one that does not exist.</summary>
public sealed record NotYourChoice(string Field) : Refusal;

public sealed record ReferenceTooLong(string Field, int Longest) : Refusal;

/// <summary>Somebody filled it differently meanwhile.</summary>
public sealed record ReferenceMoved(string Field, string? Wanted, string? Now, PersonId By) : Refusal;

/// <summary>The cart is charged to a cost centre that its owner may not charge (any more).</summary>
public sealed record NotTheirCostCentre(PersonId Owner) : Refusal;
