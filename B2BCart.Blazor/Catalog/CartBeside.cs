using B2BCart.Blazor.Carts;
using B2BCart.Blazor.Shell;
using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.Catalog;

/// <summary>The cart beside the products: what is added goes there, and what others do there is seen at once.</summary>
public sealed class CartBeside(Seat seat, Wording wording, Func<Cart, Reader> readerOf) : IAsyncDisposable
{
    private readonly Flashes _flashes = new(seat.Me.Id);
    private readonly Dictionary<Field, string> _typed = [];
    private readonly Dictionary<Sku, string> _first = [];
    private int _resets;

    public Cart Cart { get; private set; } = seat.Now.Cart;

    public Looks Looks { get; private set; } = Looks.Of(seat.Company, seat.Now.Cart, [], null);

    public IReadOnlyList<Core.Live.Visitor> People { get; private set; } = seat.Now.People;

    /// <summary>May this person still look at it, and add?</summary>
    public bool IsEnded => seat.Now.Access.MayOpen.IsRefused(out _);

    public PersonId Me => seat.Me.Id;

    /// <summary>What others just did.</summary>
    public IReadOnlyDictionary<LineId, Flash> Flashes => _flashes.Now;

    /// <summary>What I added last, until I do something else.</summary>
    public JustAdded? Added { get; private set; }

    /// <summary>An add that was refused, with the ways out.</summary>
    public AddRefused? Refused { get; private set; }

    /// <summary>Why something else was refused.</summary>
    public string? Says { get; private set; }

    /// <summary>The last add can be taken back while it is my newest edit there.</summary>
    public bool MayUndo => Added is { } added && Cart.Undos.Of(Me).Done is [.., var last] && last.Revision == added.Revision;

    /// <summary>Changes when the quantity fields have to begin anew.</summary>
    public (CartId, int) Fields => (Cart.Id, _resets);

    public Adding Of(Field field, Offer offer) => Adding.Of(offer, Cart, _typed.GetValueOrDefault(field) ?? First(offer));

    /// <summary>What a field begins with. It never changes after that: what is typed belongs to the browser, and drawing it late would take letters away.</summary>
    public string First(Offer offer) => _first.TryGetValue(offer.Sku, out var text) ? text : _first[offer.Sku] = Adding.Of(offer, Cart, null).Text;

    public void Type(Field field, string text) => _typed[field] = text;

    /// <summary>Takes in the newest state; answers what others did, in words.</summary>
    public string? Look()
    {
        var (before, now) = (Cart, seat.Now);
        if (IsEnded) return null;
        (Cart, People, Looks) = (now.Cart, now.People, Looks.Of(seat.Company, now.Cart, [], Looks));
        return _flashes.Take(before, Cart, Looks) is { Lines: > 0 } changed ? wording.Announce(changed.People, changed.Lines) : null;
    }

    /// <param name="instead">How much, where that is not what the field says.</param>
    public async Task AddAsync(Field field, Offer offer, Quantity? instead = null)
    {
        var adding = instead is { } quantity ? Adding.Of(offer, Cart, Figures.Write(quantity)) : Of(field, offer);
        Begin();
        if (adding.Amount.IsRefused(out var no, out var more) || (await seat.ExecuteAsync(new AddLine(offer.Sku, more, LineDetails.None))).IsRefused(out no, out var answered))
        {
            Refused = new(field, wording.Of(no, readerOf(Cart)), adding.Instead(no));
            return;
        }

        if (instead is not null && _typed.Remove(field)) _resets++;
        Added = new(offer.Sku, offer.Name, answered.Rows[0].Line!.Value, more, answered.Revision);
        _ = Look();
    }

    public async Task UndoAsync()
    {
        Begin();
        if ((await seat.ExecuteAsync(new Undo())).IsRefused(out var no, out _)) Says = wording.Of(no, readerOf(Cart));
        _ = Look();
    }

    public void Beat(bool isIdle) => seat.View?.Beat(null, false, isIdle);

    public ValueTask DisposeAsync() => seat.DisposeAsync();

    private void Begin()
    {
        _flashes.Clear();
        (Added, Refused, Says) = (null, null, null);
    }
}

/// <summary>What I added last.</summary>
public sealed record JustAdded(Sku Sku, string Name, LineId Line, Quantity Quantity, long Revision);

/// <summary>Why a product could not be added as typed, and how much of it could.</summary>
public sealed record AddRefused(Field Field, string Says, IReadOnlyList<Quantity> Instead);

/// <summary>A quantity field: a product has one in the list and one on its sheet.</summary>
public readonly record struct Field(Sku Sku, bool IsOnSheet);
