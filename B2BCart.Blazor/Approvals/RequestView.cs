using System.Collections.Immutable;
using B2BCart.Blazor.Budgets;
using B2BCart.Blazor.Carts;
using B2BCart.Blazor.Shell;
using B2BCart.Core.Approvals;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Ordering;
using B2BCart.Core.People;
using B2BCart.Core.References;
using B2BCart.Core.Sharing;

namespace B2BCart.Blazor.Approvals;

/// <summary>Where a request stands, for one reader.</summary>
public enum RequestPhase
{
    Draft,
    Changes,

    /// <summary>The reader is asked, for the first time in this request.</summary>
    Mine,

    /// <summary>The reader said yes before; it no longer counts.</summary>
    Again,
    Others,
    Rejected,
    Approved,
    Ordered,
}

/// <summary>The request for approval of a cart as one person sees it now. What may be done is asked of the commands themselves.</summary>
/// <param name="Fields">The fields of delivery and references, as this person may fill them.</param>
public sealed record RequestView(Board Board, Person Me, Outlook Outlook, BudgetView? Budget, ImmutableArray<ReferenceField> Fields, IReadOnlyList<Revision> Recent, Wording Wording)
{
    private string? _hash;
    private Facts? _facts;

    public Cart Cart => Board.Cart;

    public Review Review => Cart.Review!;

    public RequestPhase Phase => Cart.State switch
    {
        CartState.Ordered => RequestPhase.Ordered,
        CartState.Approved => RequestPhase.Approved,
        CartState.Rejected => RequestPhase.Rejected,
        CartState.ChangesRequested => RequestPhase.Changes,
        CartState.Draft => RequestPhase.Draft,
        _ when Cart.WaitsFor is { } waits && waits.Person == Me.Id => waits.IsAgain ? RequestPhase.Again : RequestPhase.Mine,
        _ => RequestPhase.Others,
    };

    public bool IsMyTurn => Phase is RequestPhase.Mine or RequestPhase.Again;

    /// <summary>What is drawn: a decision is bound to it.</summary>
    public string Hash => _hash ??= Cart.Material.Hash();

    public Decision? MyYes => Cart.Review?.LastOf(Me.Id);

    public int Missing => Cart.References.Missing(Fields).Count();

    /// <summary>Who was asked to say "I'm done" and has not.</summary>
    public ImmutableArray<PersonId> Out => Cart.RollCall?.Missing ?? [];

    /// <summary>Why this person cannot submit it now; nothing when they can.</summary>
    public Refusal? NotSubmitted => No(new SubmitForApproval(null, Out)) ?? Budget?.Blocks;

    /// <summary>Why this person cannot place the order now; nothing when they can.</summary>
    public Refusal? NotOrdered => No(new PlaceOrder(Cart.State is CartState.Approved ? Hash : ""));

    /// <summary>May this person submit carts, and this one?</summary>
    public bool MaySubmit => Me.MaySubmit && !Board.Access.MayEditLines.IsRefused(out _);

    public bool MayWithdraw => No(new Withdraw()) is null;

    public bool MayReopen => No(new ReopenCart()) is null;

    /// <summary>Somebody has a yes of theirs to take back.</summary>
    public bool MayTakeBack => No(new TakeBackApproval()) is null;

    /// <summary>They raised it themselves, and would be asked otherwise.</summary>
    public Refusal? RaisedIt => Cart.State is CartState.InReview && IsOnLadder && No(new Approve("", null)) is YouRaisedIt no ? no : null;

    /// <summary>Who must approve instead as soon as this person adds or raises something; only while they are asked and may edit.</summary>
    public (bool IsTold, PersonId? Instead) Instead
    {
        get
        {
            if (!IsMyTurn || Board.Access.MayAddLines.IsRefused(out _)) return default;
            var ladder = Review.Rules.First(rule => rule.Id == Cart.Standing!.Current!.Stage.Rules[0]).Ladder;
            return (true, ladder.Where(person => person != Me.Id && !Cart.IsOwnOf(person)).Select(person => (PersonId?)person).FirstOrDefault());
        }
    }

    /// <summary>Everybody of the company who places orders.</summary>
    public IEnumerable<string> Buyers => Board.Reader.Company.Rights.Values.Where(one => one.MayOrder).Select(one => Board.Reader.FirstName(one.Id)).Order(StringComparer.CurrentCulture);

    /// <summary>Who can place the order, and that it is open to none of them, where it is.</summary>
    public string WhoOrders => Say(
        Board.Reader.Company.Rights.Values.Any(one => one.MayOrder && !Access.Of(one, Cart).MayAct.IsRefused(out _)) ? "approved.who" : "approved.who-unshared", new { Names = Buyers });

    /// <summary>When whoever is asked now was asked.</summary>
    public DateTimeOffset Since
    {
        get
        {
            var since = Review.Decisions.Select(yes => yes.Given.At).Append(Review.Submitted.At).Append(Review.PassedOn ?? default).Max();
            return Cart.Standing!.Current?.Fell is not null && Cart.Raised is { } raised && raised.At > since ? raised.At : since;
        }
    }

    public string Says(Refusal no) => Wording.Of(no, Board.Reader);

    /// <summary>A sentence of the room; the properties of <paramref name="of"/> fill its gaps.</summary>
    public string Say(string key, object of) => Wording.Say(key, of, Board.Reader);

    private bool IsOnLadder => Cart.Standing!.Current is { } now && Review.Rules.Any(rule => now.Stage.Rules.Contains(rule.Id) && rule.Ladder.Contains(Me.Id));

    private Refusal? No(CartCommand command) => command.Decide(Cart, Facts).IsRefused(out var no, out _) ? no : null;

    /// <summary>The products as the lines pinned them: today's are asked when it is done.</summary>
    private Facts Facts => _facts ??= Facts.Of(Me, default, Board.Reader.Now) with
    {
        References = Fields,
        Offers = Cart.Present.DistinctBy(line => line.Offer.Sku).ToDictionary(line => line.Offer.Sku, line => line.Offer),
    };
}
