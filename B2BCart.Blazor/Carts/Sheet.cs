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

    /// <summary>Lines are numbered as they stand on the page, also those that the filter hides.</summary>
    public IReadOnlyList<PartView> Of(Board board, LineFilter filter, bool isByPart)
    {
        var (number, parts) = (0, new List<PartView>());
        var there = Others(board);
        var talk = TalkOf(board.Cart);
        foreach (var (supplier, shipTo, lines) in Parted(board.Cart, isByPart))
        {
            var rows = new List<RowView>(lines.Count);
            foreach (var line in lines)
            {
                if (!line.IsRemoved) number++;
                if (board.Shows(line, filter)) rows.Add(Row(board, line, line.IsRemoved ? 0 : number, there, talk));
            }

            if (rows.Count > 0) parts.Add(new(supplier ?? "", shipTo, board.Reader.PlaceOf(shipTo), rows, board.Cart.Parts.FirstOrDefault(one => one.Supplier == supplier && one.ShipTo == shipTo)));
        }

        return parts;
    }

    private static List<(string? Supplier, string? ShipTo, List<Line> Lines)> Parted(Cart cart, bool isByPart)
    {
        List<(string? Supplier, string? ShipTo, List<Line> Lines)> parts = [];
        foreach (var line in cart.Lines)
        {
            if (line.IsForLater) continue;
            var (supplier, shipTo) = isByPart ? (line.Offer.Supplier, cart.ShipToOf(line)) : (null, null);
            LinesOf(supplier, shipTo).Add(line);
        }

        return parts;

        List<Line> LinesOf(string? supplier, string? shipTo)
        {
            foreach (var part in parts)
            {
                if (part.Supplier == supplier && part.ShipTo == shipTo) return part.Lines;
            }

            parts.Add((supplier, shipTo, []));
            return parts[^1].Lines;
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
