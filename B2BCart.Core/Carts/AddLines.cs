using System.Collections.Immutable;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Carts;

/// <summary>One product to add.</summary>
public sealed record NewLine(Sku Sku, Quantity Quantity, LineDetails Details)
{
    /// <summary>The same as a line that is somewhere already.</summary>
    internal static NewLine Like(Line line) => new(line.Offer.Sku, line.Quantity, line.Details);
}

/// <summary>Adds products, one row or a pasted list of up to <see cref="MostRows"/>: a row that is refused leaves the others in. One step of undo.</summary>
public sealed record AddLines(ImmutableArray<NewLine> Lines) : CartCommand
{
    public const int MostRows = 2_000;

    public override IEnumerable<Sku> NeedsOffers(Cart cart) => Lines.IsDefault ? [] : Lines.Take(MostRows).OfType<NewLine>().Select(line => line.Sku).Where(sku => sku != default);

    public override bool NeedsReferences => !Lines.IsDefault && Lines.Any(line => line?.Details?.ShipTo is not null);

    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (facts.AccessTo(cart).MayAddLines.IsRefused(out var no)) return no;
        if (Lines.IsDefaultOrEmpty) return new NothingToAdd();
        if (Lines.Length > MostRows) return new TooManyRows(Lines.Length, MostRows);

        return To(cart, Lines, facts);
    }

    /// <summary>Each row on what the ones before it left.</summary>
    internal static Decided To(Cart cart, IEnumerable<NewLine?> lines, Facts facts)
    {
        var events = ImmutableArray.CreateBuilder<CartEvent>();
        var rows = ImmutableArray.CreateBuilder<Row>();
        foreach (var (row, line) in lines.Index())
        {
            if (AddLine.To(cart, line, LineId.Of(facts.Command, row), facts).IsRefused(out var no, out var added))
            {
                rows.Add(new(row + 1, null, no));
                continue;
            }

            rows.Add(new(row + 1, added.Line, null));
            events.Add(added.Event);
            cart = added.Event.ApplyTo(cart, new(facts.Actor.Id, facts.Now, cart.Revision + 1));
        }

        return new Decided(events.ToImmutable(), rows.ToImmutable());
    }
}

public sealed record NothingToAdd : Refusal;

public sealed record TooManyRows(int Rows, int Most) : Refusal;
