using B2BCart.Blazor.Approvals;
using B2BCart.Blazor.Shell;
using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Comments;
using B2BCart.Core.Kernel;
using B2BCart.Core.Live;

namespace B2BCart.Blazor.Carts;

/// <summary>The rows of one page, kept from one drawing to the next: a row of which nothing has changed is the same one, and costs nothing.</summary>
public sealed class Sheet
{
    private readonly Dictionary<LineId, (Facts Of, RowView Row)> _rows = [];

    public IReadOnlyList<PartView> Of(Board board, LineFilter filter, bool isByPart)
    {
        var (number, parts) = (0, new List<(string? Supplier, string? ShipTo, List<RowView> Rows)>());
        var there = Others(board);
        var talk = TalkOf(board.Cart);
        foreach (var line in board.Cart.Lines)
        {
            if (line.IsForLater) continue;
            var row = Row(board, line, line.IsRemoved ? 0 : ++number, there, talk);
            var (supplier, shipTo) = isByPart ? (line.Offer.Supplier, board.Cart.ShipToOf(line)) : (null, null);
            if (!board.Shows(line, filter)) continue;
            RowsOf(supplier, shipTo).Add(row);
        }

        return [.. parts.Select(part => new PartView(part.Supplier ?? "", part.ShipTo, board.Reader.PlaceOf(part.ShipTo), part.Rows, board.Cart.Parts.FirstOrDefault(one => one.Supplier == part.Supplier && one.ShipTo == part.ShipTo)))];

        List<RowView> RowsOf(string? supplier, string? shipTo)
        {
            foreach (var part in parts)
            {
                if (part.Supplier == supplier && part.ShipTo == shipTo) return part.Rows;
            }

            parts.Add((supplier, shipTo, []));
            return parts[^1].Rows;
        }
    }

    /// <summary>What was saved for later; also read by whoever may only look.</summary>
    public IReadOnlyList<RowView> Later(Board board)
    {
        var lines = board.Cart.ForLater.ToList();
        if (lines.Count == 0) return [];

        var talk = TalkOf(board.Cart);
        return [.. lines.Select(line => Row(board, line, 0, null, talk))];
    }

    private static ILookup<LineId?, Comment>? TalkOf(Cart cart) => cart.Talk.Comments.IsEmpty ? null : cart.Talk.Comments.ToLookup(comment => comment.Line);

    private RowView Row(Board board, Line line, int number, Dictionary<LineId, Visitor>? there, ILookup<LineId?, Comment>? talk)
    {
        var facts = new Facts(
            line, number, board.Flashes.GetValueOrDefault(line.Id), there?.GetValueOrDefault(line.Id), board.Questions.GetValueOrDefault(line.Id), board.IsNew(line), talk is null ? default : board.Count(talk[line.Id]),
            !board.Access.MayEdit(line).IsRefused(out _), line.Id == board.Opened ? (true, board.TwinOf(line)) : default, board.Stock.GetValueOrDefault(line.Offer.Sku), board.News.GetValueOrDefault(line.Id), board.Looks, board.Reader.Today);
        if (_rows.TryGetValue(line.Id, out var known) && known.Of == facts) return known.Row;

        var row = facts.Drawn(board.Reader);
        if (row == known.Row) row = known.Row;
        _rows[line.Id] = (facts, row);
        return row;
    }

    /// <summary>Who else is on which line; nothing when nobody is.</summary>
    private static Dictionary<LineId, Visitor>? Others(Board board)
    {
        Dictionary<LineId, Visitor>? there = null;
        foreach (var visitor in board.People)
        {
            if (visitor.Line is { } line && visitor.Person != board.Me) (there ??= []).TryAdd(line, visitor);
        }

        return there;
    }

    /// <summary>All of which a row is made.</summary>
    private readonly record struct Facts(
        Line Line, int Number, Flash? Flash, Visitor? There, Question? Ask, bool IsNew, TalkCount Talk, bool MayEdit, (bool IsOpen, LineId? Twin) Menu, Availability? Stock, LineNews? News, Looks Looks, DateOnly Today)
    {
        public RowView Drawn(Reader reader)
        {
            var looks = Looks;
            return new(
                Line, Number, Flash, There is { } visitor ? new(looks.Of(visitor.Person), visitor.IsEditing) : null, Ask, IsNew, Talk, MayEdit, Menu.IsOpen, Menu.Twin,
                reader.PlaceOf(Line.Details.ShipTo), reader.Places, Stock, looks.Of(Line.Added.Actor), looks.Of(Line.Removed?.Actor ?? Line.Changed.Actor),
                new([.. Line.Portions.Select(portion => new PortionLook(looks.Of(portion.Person), new(portion.Quantity)))]), reader.Moment(Line.Changed.At)) { News = News };
        }
    }
}
