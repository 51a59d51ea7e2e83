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

/// <summary>How many lines of a cart are there, were changed by others since one looked, are partly one's own.</summary>
public sealed record LineCounts(int All, int New, int Mine)
{
    public int Of(LineFilter filter) => filter switch
    {
        LineFilter.New => New,
        LineFilter.Mine => Mine,
        _ => All,
    };
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
    private LineCounts? _counts;

    /// <summary>The rows as they were drawn before.</summary>
    public Sheet Sheet { get; init; } = new();

    /// <summary>What an approval makes of the lines.</summary>
    public ImmutableDictionary<LineId, LineNews> News { get; init; } = LineNews.None;

    public bool IsNew(Line line) => line.Changed.Revision > LookedAt && line.Changed.Actor != Me;

    /// <summary>The comments in the whole cart.</summary>
    public TalkCount Talk() => Count(Cart.Talk.Comments);

    public bool IsMine(Line line)
    {
        foreach (var portion in line.Portions)
        {
            if (portion.Person == Me) return true;
        }

        return false;
    }

    /// <summary>How many lines are there, by what one may ask to see.</summary>
    public LineCounts Counts => _counts ??= Count();

    /// <summary>By supplier and place in the order of each part's first line, or all together.</summary>
    public IReadOnlyList<PartView> Parts(LineFilter filter, bool isByPart) => Sheet.Of(this, filter, isByPart);

    public IReadOnlyList<RowView> Later => Sheet.Later(this);

    /// <summary>Where a line goes to stand one place up or down in its part; nothing when it is at the end already.</summary>
    public (LineId? After, bool IsUp)? Neighbour(LineId line, bool isUp, bool isByPart)
    {
        var part = Parts(LineFilter.All, isByPart).First(one => one.Rows.Any(row => row.Line.Id == line));
        var there = part.Rows.Where(row => !row.Line.IsRemoved).Select(row => row.Line.Id).ToList();
        var at = there.IndexOf(line);
        if (isUp ? at <= 0 : at == there.Count - 1) return null;
        return isUp ? (Before(there[at - 1]), true) : (there[at + 1], false);
    }

    private LineId? Before(LineId line) => Cart.Lines.TakeWhile(one => one.Id != line).LastOrDefault()?.Id;

    public bool Shows(Line line, LineFilter filter) => filter switch
    {
        LineFilter.New => IsNew(line),
        LineFilter.Mine => IsMine(line),
        _ => true,
    };

    /// <summary>The comments among these.</summary>
    public TalkCount Count(IEnumerable<Comment> comments)
    {
        var (all, unread) = (0, 0);
        foreach (var comment in comments)
        {
            if (comment.IsDeleted) continue;
            all++;
            if (comment.Written.Revision > ReadTo && comment.Written.Actor != Me) unread++;
        }

        return new(all, unread);
    }

    /// <summary>Another line of the same product, into which a line can be combined.</summary>
    public LineId? TwinOf(Line line) => Cart.Present.Where(one => one.Id != line.Id && one.Offer.Sku == line.Offer.Sku).Select(one => (LineId?)one.Id).FirstOrDefault();

    private LineCounts Count()
    {
        var (all, unseen, mine) = (0, 0, 0);
        foreach (var line in Cart.Lines)
        {
            if (line.IsRemoved) continue;
            all++;
            if (IsNew(line)) unseen++;
            if (IsMine(line)) mine++;
        }

        return new(all, unseen, mine);
    }
}
