using B2BCart.Blazor.Demo;
using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using B2BCart.Core.References;
using B2BCart.Core.Sharing;

namespace B2BCart.Bench.Crash;

/// <summary>The carts that are edited: so many at a time, a new one in the place of each that was ordered. All of them charge the same budget.</summary>
internal sealed class CartsInWork(int places)
{
    private const int CostCentre = 4120;

    private static readonly (string Sku, decimal Step)[] Goods =
        [("SF-20114-M", 10), ("SF-33070", 1), ("SF-41200-L", 1), ("LB-10455", 10), ("LB-70035", 4), ("OF-70001", 6), ("OF-70440", 10), ("PK-20110", 6), ("SF-50900", 1)];

    private readonly Lock _gate = new();
    private readonly Place[] _places = [.. Enumerable.Range(0, places).Select(_ => new Place())];
    private readonly List<CartId> _all = [];

    /// <summary>Every cart there ever was.</summary>
    public IReadOnlyList<CartId> All
    {
        get { lock (_gate) return [.. _all]; }
    }

    public Place Any(Random random) => _places[random.Next(_places.Length)];

    public static (Sku Sku, decimal Step) AnyProduct(Random random) => Goods[random.Next(Goods.Length)] is var (sku, step) ? (Sku.Of(sku), step) : default;

    public static decimal StepOf(Sku sku) => Goods.First(one => Sku.Of(one.Sku) == sku).Step;

    public async Task FillAsync(Acknowledged book, IReadOnlyList<HubPerson> owners)
    {
        for (var at = 0; at < _places.Length; at++) await BeginAsync(_places[at], book, owners[at % owners.Count]);
    }

    /// <summary>A cart that everybody of the company edits, ready to be submitted but for its lines.</summary>
    public async Task BeginAsync(Place place, Acknowledged book, HubPerson owner)
    {
        var cart = new CartId(Guid.CreateVersion7());
        lock (_gate) _all.Add(cart);
        CartCommand[] beginning =
        [
            new CreateCart("Crash", DemoCompany.Company.Currency),
            new ShareCart(Grantee.Of(DemoCompany.Company.Id), CartRole.Editor),
            new SetReference(ReferenceKeys.ShipTo, DemoReferences.Hall7, null),
            new SetReference(ReferenceKeys.PoNumber, "4500-2207", null),
            new SetReference(ReferenceKeys.CostCentre, DemoReferences.CostCentre(CostCentre).ToString(), null),
        ];
        foreach (var command in beginning)
        {
            if ((await book.DoAsync(owner, cart, command)).Refusal is { } no) throw new InvalidOperationException($"{command} is refused: {no}");
        }

        place.Cart = cart;
    }

    internal sealed class Place
    {
        public CartId Cart { get; set; }
    }
}
