using B2BCart.Core.Approvals;
using B2BCart.Core.Carts;
using B2BCart.Core.Comments;
using B2BCart.Core.Kernel;
using B2BCart.Core.Ordering;
using B2BCart.Core.References;
using B2BCart.Core.RollCalls;
using B2BCart.Core.Sharing;

namespace B2BCart.Bench.TwoCompanies;

/// <summary>One cart of a company that is shared with somebody in each cart role, brought as far as it is needed. Its texts hold the company's mark.</summary>
internal sealed class Scene
{
    private static readonly (Role Who, CartRole As)[] Shared =
    [
        (Role.Editor, CartRole.Editor), (Role.Contributor, CartRole.Contributor), (Role.Commenter, CartRole.Commenter), (Role.Viewer, CartRole.Viewer), (Role.Buyer, CartRole.Viewer), (Role.NoPrices, CartRole.Editor),
    ];

    private Scene(World world, Firm firm, PersonId owner) => (World, Firm, Owner) = (world, firm, owner);

    public World World { get; }

    public Firm Firm { get; }

    public PersonId Owner { get; }

    public CartId Id { get; private init; } = new(Guid.CreateVersion7());

    public Cart Cart { get; private set; } = null!;

    /// <summary>Another cart of whoever comes to this one.</summary>
    public CartId? Beside { get; set; }

    /// <summary>Who says something in a cart that waits for "I'm done".</summary>
    public IReadOnlyList<PersonId> Called => [.. new[] { Firm.Of(Role.Editor), Firm.Of(Role.Contributor) }.Where(person => person != Owner)];

    public LineId Line => Cart.Present.First().Id;

    public LineId Other => Cart.Present.Last().Id;

    public LineId Removed => Cart.Lines.First(line => line.IsRemoved).Id;

    public CommentId Comment => Cart.Talk.Comments[0].Id;

    /// <summary>Opens a cart with two lines of one product, one that was removed, a comment and all references.</summary>
    /// <param name="owner">Instead of whoever is the owner by role; the others share it as ever.</param>
    public static async Task<Scene> BeginAsync(World world, Firm firm, Reached reached = Reached.Draft, PersonId? owner = null)
    {
        var scene = new Scene(world, firm, owner ?? firm.Of(Role.Owner));
        await scene.FillAsync();
        await scene.BringToAsync(reached);
        scene.Cart = await world.CartAsync(scene.Id);
        return scene;
    }

    /// <summary>The same with another id: as somebody names it who made that up.</summary>
    public Scene Elsewhere(CartId id) => new(World, Firm, Owner) { Id = id, Cart = Cart, Beside = Beside };

    public Task<Answered> DoAsync(PersonId person, CartCommand command) => World.DoAsync(person, Id, command);

    public async Task ReadAsync() => Cart = await World.CartAsync(Id);

    private async Task FillAsync()
    {
        await DoAsync(Owner, new CreateCart($"{Firm.Mark} cart", Firm.Euro));
        foreach (var (who, role) in Shared.Where(one => Firm.Of(one.Who) != Owner)) await DoAsync(Owner, new ShareCart(Grantee.Of(Firm.Of(who)), role));
        var added = await DoAsync(Owner, new AddLines([new(Gold.Bar, new(1), LineDetails.None), new(Gold.Bar, new(2), new(Note: $"{Firm.Mark} note")), new(Gold.Plate, new(1), LineDetails.None)]));
        await DoAsync(Owner, new RemoveLine(added.Rows[2].Line!.Value));
        await DoAsync(Owner, new AddComment(null, $"{Firm.Mark} comment", []));
        await DoAsync(Owner, new SetReference(ReferenceKeys.ShipTo, Firm.Address.ToString(), null));
        await DoAsync(Owner, new SetReference(ReferenceKeys.CostCentre, Firm.CostCentre.ToString(), null));
        await DoAsync(Owner, new SetReference(ReferenceKeys.PoNumber, $"{Firm.Mark} PO", null));
    }

    private async Task BringToAsync(Reached reached)
    {
        if (reached is Reached.Archived) await DoAsync(Owner, new ArchiveCart());
        if (reached is Reached.RollCall) await DoAsync(Owner, new CallRoll([.. Called], Today.AddDays(1), "Europe/Berlin"));
        if (reached is not (Reached.InReview or Reached.Approved or Reached.Rejected or Reached.Ordered)) return;

        await DoAsync(Owner == Firm.Of(Role.NoPrices) ? Firm.Of(Role.Editor) : Owner, new SubmitForApproval($"{Firm.Mark} reason"));
        if (reached is Reached.InReview) return;

        if (reached is Reached.Rejected) await DoAsync(await AskedAsync(), new Reject(await MaterialAsync(), $"{Firm.Mark} why not"));
        else await DoAsync(await AskedAsync(), new Approve(await MaterialAsync(), $"{Firm.Mark} yes"));
        if (reached is Reached.Ordered) await DoAsync(Firm.Of(Role.Buyer), new PlaceOrder(await MaterialAsync()));
    }

    private static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().DateTime);

    private async Task<PersonId> AskedAsync() => (await World.CartAsync(Id)).Standing!.Asked!.Value;

    private async Task<string> MaterialAsync() => (await World.CartAsync(Id)).Material.Hash();
}
