using System.Collections.Immutable;
using B2BCart.Blazor.Approvals;
using B2BCart.Blazor.Shell;
using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Comments;
using B2BCart.Core.Kernel;
using B2BCart.Core.Live;
using B2BCart.Core.Sharing;

namespace B2BCart.Blazor.Carts;

public enum LineFilter
{
    All,
    New,
    Mine,
}

/// <summary>What the lines of a cart look like to one person now.</summary>
/// <param name="Me">Who looks.</param>
/// <param name="LookedAt">The revision up to which they had seen the cart when this visit began.</param>
/// <param name="ReadTo">The revision up to which they have read the comments.</param>
/// <param name="Flashes">What others just did.</param>
/// <param name="Questions">What is open at this page.</param>
/// <param name="Opened">The line whose menu is open.</param>
/// <param name="Stock">Today's stock by product.</param>
public sealed record Board(
    Cart Cart,
    Access Access,
    PersonId Me,
    long LookedAt,
    long ReadTo,
    IReadOnlyList<Visitor> People,
    IReadOnlyDictionary<LineId, Flash> Flashes,
    IReadOnlyDictionary<LineId, Question> Questions,
    LineId? Opened,
    IReadOnlyDictionary<Sku, Availability> Stock,
    Looks Looks,
    Reader Reader)
{
    /// <summary>What an approval makes of the lines.</summary>
    public ImmutableDictionary<LineId, LineNews> News { get; init; } = LineNews.None;

    public bool IsNew(Line line) => line.Changed.Revision > LookedAt && line.Changed.Actor != Me;

    /// <summary>The comments in the whole cart.</summary>
    public TalkCount Talk() => Count(Cart.Talk.Comments);

    public bool IsMine(Line line) => line.Portions.Any(portion => portion.Person == Me);

    public int Count(LineFilter filter) => Cart.Lines.Count(line => !line.IsRemoved && Shows(line, filter));

    /// <summary>By supplier and place in the order of each part's first line, or all together.</summary>
    public IReadOnlyList<PartView> Parts(LineFilter filter, bool isByPart)
    {
        var number = 0;
        var parts = Cart.Parts;
        var (twins, talk) = (Twins(), Cart.Talk.Comments.ToLookup(comment => comment.Line));
        return
        [
            .. Cart.Lines.GroupBy(line => isByPart ? PartOf(line) : default)
                .Select(part => (part.Key.Supplier, part.Key.ShipTo, Rows: part.Select(line => Row(line, line.IsRemoved ? 0 : ++number, twins, talk)).Where(row => Shows(row.Line, filter)).ToList()))
                .Where(part => part.Rows.Count > 0)
                .Select(part => new PartView(part.Supplier ?? "", part.ShipTo, Reader.PlaceOf(part.ShipTo), part.Rows, parts.FirstOrDefault(one => (one.Supplier, one.ShipTo) == (part.Supplier, part.ShipTo)))),
        ];
    }

    /// <summary>Where a line goes to stand one place up or down in its part; nothing when it is at the end already.</summary>
    public (LineId? After, bool IsUp)? Neighbour(LineId line, bool isUp, bool isByPart)
    {
        var part = Parts(LineFilter.All, isByPart).First(one => one.Rows.Any(row => row.Line.Id == line));
        var there = part.Rows.Where(row => !row.Line.IsRemoved).Select(row => row.Line.Id).ToList();
        var at = there.IndexOf(line);
        if (isUp ? at <= 0 : at == there.Count - 1) return null;
        return isUp ? (Before(there[at - 1]), true) : (there[at + 1], false);
    }

    private (string? Supplier, string? ShipTo) PartOf(Line line) => (line.Offer.Supplier, Cart.ShipToOf(line));

    private LineId? Before(LineId line) => Cart.Lines.TakeWhile(one => one.Id != line).LastOrDefault()?.Id;

    private bool Shows(Line line, LineFilter filter) => filter switch
    {
        LineFilter.New => IsNew(line),
        LineFilter.Mine => IsMine(line),
        _ => true,
    };

    private RowView Row(Line line, int number, Dictionary<Sku, List<LineId?>> twins, ILookup<LineId?, Comment> talk) => new(
        line,
        number,
        Flashes.GetValueOrDefault(line.Id),
        There(line.Id),
        Questions.GetValueOrDefault(line.Id),
        IsNew(line),
        Count(talk[line.Id]),
        !Access.MayEdit(line).IsRefused(out _),
        line.Id == Opened,
        line.IsRemoved ? null : twins.GetValueOrDefault(line.Offer.Sku)?.FirstOrDefault(twin => twin != line.Id),
        Reader.PlaceOf(line.Details.ShipTo),
        Reader.Places,
        Stock.GetValueOrDefault(line.Offer.Sku),
        Looks.Of(line.Added.Actor),
        Looks.Of(line.Removed?.Actor ?? line.Changed.Actor),
        new([.. line.Portions.Select(portion => new PortionLook(Looks.Of(portion.Person), new(portion.Quantity)))]),
        Reader.Moment(line.Changed.At)) { News = News.GetValueOrDefault(line.Id) };

    private TalkCount Count(IEnumerable<Comment> comments)
    {
        var (all, unread) = (0, 0);
        foreach (var comment in comments.Where(comment => !comment.IsDeleted))
        {
            all++;
            if (comment.Written.Revision > ReadTo && comment.Written.Actor != Me) unread++;
        }

        return new(all, unread);
    }

    private OnLine? There(LineId line) =>
        People.FirstOrDefault(person => person.Line == line && person.Person != Me) is { } there ? new(Looks.Of(there.Person), there.IsEditing) : null;

    /// <summary>The lines of each product that stands in more than one.</summary>
    private Dictionary<Sku, List<LineId?>> Twins() =>
        Cart.Present.GroupBy(line => line.Offer.Sku).Where(lines => lines.Skip(1).Any()).ToDictionary(lines => lines.Key, lines => lines.Select(line => (LineId?)line.Id).ToList());
}
