using System.Collections.Immutable;
using B2BCart.Core.Approvals;
using B2BCart.Core.Catalog;
using B2BCart.Core.Comments;
using B2BCart.Core.Kernel;
using B2BCart.Core.Links;
using B2BCart.Core.References;
using B2BCart.Core.Sharing;

namespace B2BCart.Core.Carts;

/// <summary>A cart as of one revision: immutable, shared by everybody who looks at it.</summary>
/// <param name="Revision">How many commands were accepted; 0 = it does not exist.</param>
/// <param name="Seq">The number of its last event.</param>
/// <param name="People">Everybody who ever did something in it or was named in it, in that order: it hands out their colours.</param>
/// <param name="Lines">All lines by position, removed ones and those <see cref="ForLater"/> too: <see cref="Present"/> are those that count.</param>
public sealed partial record Cart(
    CartId Id,
    CompanyId Company,
    string Name,
    Currency Currency,
    Members Members,
    ImmutableArray<Line> Lines,
    Talk Talk,
    CartReferences References,
    UndoHistory Undos,
    ImmutableArray<PersonId> People,
    Stamp Created,
    Stamp Edited,
    long Revision,
    long Seq)
{
    /// <summary>More lines than this are two carts.</summary>
    public const int MostLines = 2_000;

    public const int LongestName = 120;

    /// <summary>The cart before its first event.</summary>
    public static Cart Unborn(CartId id) => new(id, default, "", default, Members.None, [], Talk.None, CartReferences.None, UndoHistory.None, [], default, default, 0, 0);

    /// <summary>The ways in for people without an account, ended ones too.</summary>
    public ImmutableArray<Link> Links { get; init; } = [];

    /// <summary>A list of products, to be added to carts.</summary>
    public bool IsList { get; init; }

    /// <summary>Who put it away, and when; nothing while it is in use.</summary>
    public Stamp? Archived { get; init; }

    public bool IsArchived => Archived is not null;

    public bool Exists => Revision > 0;

    public IEnumerable<Line> Present => Lines.Where(line => !line.IsRemoved);

    public IEnumerable<Line> ForLater => Lines.Where(line => line.IsForLater);

    /// <summary>The lines by supplier and place, each part where its first line stands.</summary>
    public ImmutableArray<Part> Parts => Sums.Of(this).Parts;

    /// <summary>The sum of the lines; nothing where prices are hidden.</summary>
    public Money? Goods => Sums.Of(this).Goods;

    /// <summary>Net, with freight; nothing where prices are hidden.</summary>
    public Money? Total => Sums.Of(this).Total;

    /// <summary>Where a line goes: its own place, else the cart's.</summary>
    public string? ShipToOf(Line line) => line.Details.ShipTo ?? References.Of(ReferenceKeys.ShipTo);

    public Cart Apply(Revision revision)
    {
        var cart = WithPerson(revision.Actor) with { Revision = revision.Number, Seq = revision.LastSeq, Edited = revision.Stamp };
        cart = cart.After(revision.Events, revision.Stamp);
        return cart with { Undos = cart.Undos.With(revision) };
    }

    /// <summary>With these events, and where the request then stands.</summary>
    internal Cart After(ImmutableArray<CartEvent> events, Stamp stamp)
    {
        var cart = this;
        foreach (var one in events)
        {
            cart = one.ApplyTo(cart, stamp);
            if (one.Raises) cart = cart with { Raised = stamp };
        }

        return cart with { Standing = cart.Review is { } review ? Standing.Of(review, cart.Material, cart.MayNotDecide, cart.Raised is { } raised ? (raised.Actor, raised.Revision) : null) : null };
    }

    public Result<Line> Find(LineId id)
    {
        var at = IndexOf(id);
        return at < 0 ? new LineNotFound(id) : Lines[at];
    }

    public Link? Find(LinkId id) => Links.FirstOrDefault(link => link.Id == id);

    public Link? LiveLink(DateTimeOffset now) => Links.FirstOrDefault(link => link.IsLiveAt(now));

    /// <summary>The first line that is there, of this product, with these details. Only equal details merge: else the order of two adds would tell.</summary>
    public Line? LineToMergeInto(Offer offer, LineDetails details)
    {
        foreach (var line in Lines)
        {
            if (!line.IsRemoved && line.Offer.IsSameProduct(offer) && line.Details == details) return line;
        }

        return null;
    }

    /// <summary>How much of a product is in the cart's other lines.</summary>
    public Quantity BesidesOf(Offer product, LineId line) =>
        new(Lines.Sum(other => !other.IsRemoved && other.Id != line && other.Offer.IsSameProduct(product) ? other.Quantity.Value : 0));

    public Cart WithPerson(PersonId person) => People.Contains(person) ? this : this with { People = People.Add(person) };

    public decimal NextPosition => Lines.IsEmpty ? 1 : decimal.Floor(Lines[^1].Position) + 1;

    public Cart With(Line line)
    {
        var at = IndexOf(line.Id);
        var lines = at >= 0 && Lines[at].Position == line.Position
            ? Lines.SetItem(at, line)
            : InOrder(at < 0 ? Lines : Lines.RemoveAt(at), line);
        return this with { Lines = Pricing.Of(lines, line.Offer, References.Of(ReferenceKeys.ShipTo)) };
    }

    /// <summary>The lines of these products are priced anew: others of them went.</summary>
    internal Cart Priced(IEnumerable<Offer> products)
    {
        var lines = products.Aggregate(Lines, (lines, product) => Pricing.Of(lines, product, References.Of(ReferenceKeys.ShipTo)));
        return this with { Lines = lines };
    }

    /// <summary>This cart for a reader with less sight.</summary>
    public Cart SeenBy(Sight sight) =>
        sight == Sight.Full ? this : !sight.Cart ? Unborn(Id) : this with
        {
            Lines = [.. Lines.Select(line => line.SeenBy(sight))],
            Review = Review?.SeenBy(sight.Prices),
            Standing = Standing?.SeenBy(sight.Prices),
            Budget = Budget?.SeenBy(sight.Prices),
            Order = Order?.SeenBy(sight.Prices),
        };

    private static ImmutableArray<Line> InOrder(ImmutableArray<Line> lines, Line line)
    {
        var at = lines.Length;
        while (at > 0 && lines[at - 1].Position > line.Position) at--;
        return lines.Insert(at, line);
    }

    private int IndexOf(LineId id)
    {
        for (var at = 0; at < Lines.Length; at++)
        {
            if (Lines[at].Id == id) return at;
        }

        return -1;
    }
}

public sealed record LineNotFound(LineId Line) : Refusal;
