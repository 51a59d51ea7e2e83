using System.Collections.Immutable;
using B2BCart.Core.Comments;
using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;

namespace B2BCart.Core.Carts;

/// <summary>Moves lines to another cart, with who added them and what was said about them; or copies them, without the comments. Both carts change in one transaction.</summary>
public sealed record MoveLines(ImmutableArray<LineId> Lines, CartId To, bool IsCopy = false) : CartCommand
{
    public override CartId? OtherOf(Cart cart, PersonId actor) => To;

    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (facts.AccessTo(cart).MayOpen.IsRefused(out var no)) return no;
        if (Lines.IsDefaultOrEmpty) return new NothingToMove();

        var moved = ImmutableArray.CreateBuilder<Line>(Lines.Length);
        foreach (var id in Lines.Distinct())
        {
            if ((IsCopy ? cart.Find(id) : EditedLine.Known(cart, id, facts)).IsRefused(out no, out var line)) return no;
            if (line is { Removed: { } removed, IsForLater: false }) return new LineIsRemoved(id, removed.Actor, removed.At);
            moved.Add(line);
        }

        if (Into(cart, moved.ToImmutable(), To, IsCopy, facts).IsRefused(out no, out var taken)) return no;
        return new Decided(IsCopy ? [] : [Away(moved.ToImmutable(), facts.Other!)], []) { Elsewhere = taken };
    }

    internal static LinesMovedAway Away(ImmutableArray<Line> lines, Cart to) =>
        new([.. lines.Select(line => line.Id)], to.Id, to.Name, lines[0].Offer.Name, lines.Any(line => line.IsForLater) ? [.. lines.Where(line => line.IsForLater).Select(line => line.Id)] : null);

    /// <summary>What the other cart takes in.</summary>
    internal static Result<ImmutableArray<CartEvent>> Into(Cart cart, ImmutableArray<Line> lines, CartId to, bool isCopy, Facts facts)
    {
        if (to == cart.Id) return new SameCart();
        if (facts.Open(to).IsRefused(out var no, out var other)) return no;
        if (other.Company != cart.Company) return new CartNotFound();
        if (facts.AccessTo(other).MayAddLines.IsRefused(out no)) return no;
        if (other.State is not CartState.Draft) return new OtherCartIsNoDraft();
        if (other.Currency != cart.Currency) return new CartOfOtherCurrency(other.Currency, cart.Currency);
        if (other.Lines.Length + lines.Length > Cart.MostLines) return new TooManyLines(Cart.MostLines);

        var said = cart.Talk.Comments.Where(comment => !isCopy && comment.Line is not null).ToLookup(comment => comment.Line!.Value);
        if (other.Talk.Comments.Length + lines.Sum(line => said[line.Id].Count()) > Talk.Most) return new TooManyComments(Talk.Most);

        return lines.Select((line, at) => (CartEvent)new LineTakenIn(
            isCopy ? LineId.Of(facts.Command, at) : line.Id, line.Offer, line.Quantity, line.Details, other.NextPosition + at, line.Portions, line.Added.Actor, line.Added.At, [.. said[line.Id]], cart.Id, cart.Name, isCopy)).ToImmutableArray();
    }
}

/// <summary>They are in another cart now. Undone it is by moving them back, which is about two carts.</summary>
/// <param name="Name">Of that cart.</param>
/// <param name="First">The product of the first of them; not said by those who moved lines before it was asked for.</param>
/// <param name="Later">Those of them that were saved for later here.</param>
public sealed record LinesMovedAway(ImmutableArray<LineId> Lines, CartId To, string Name, string? First = null, ImmutableArray<LineId>? Later = null) : CartEvent
{
    public override bool IsUndoable => true;

    public override CartId? Beyond => To;

    public override bool Concerns(LineId line) => Lines.Contains(line);

    public override Cart ApplyTo(Cart cart, Stamp stamp)
    {
        var gone = cart.Lines.Where(line => Lines.Contains(line.Id)).ToList();
        cart = cart with { Lines = cart.Lines.RemoveAll(line => Lines.Contains(line.Id)), Talk = cart.Talk.Without(Lines) };
        return cart.Priced(gone.Select(line => line.Offer));
    }

    public override Result<Decided> Undo(Cart now, Stamp original) => new LinesAreElsewhere(Name);
}

/// <summary>Somebody else moved lines to another cart: they come back from there.</summary>
public sealed record LinesAreElsewhere(string Other) : Refusal;

public sealed record NothingToMove : Refusal;

public sealed record OtherCartIsNoDraft : Refusal;

public sealed record CartOfOtherCurrency(Currency Other, Currency Currency) : Refusal;
