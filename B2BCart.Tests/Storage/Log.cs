using System.Security.Cryptography;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;

namespace B2BCart.Tests.Storage;

/// <summary>Writes the log of one cart by hand: what the writer would hand to the store.</summary>
internal sealed class Log(CartId? id = null)
{
    public Cart Cart { get; private set; } = Cart.Unborn(id ?? Shop.NewCart());

    public List<Revision> Revisions { get; } = [];

    public Append Created(string name = "Lab 3") => Next(Shop.Ann, new CartCreated(Shop.Company, Shop.Ann.Id, name, Currency.Of("EUR")));

    public Append Added(int quantity = 1, LineId? line = null) =>
        Next(Shop.Ann, new LineAdded(line ?? new(Guid.CreateVersion7()), Shop.Bolts, new(quantity), LineDetails.None, Cart.NextPosition));

    public Append Next(Person actor, params CartEvent[] events) => Next(actor, Shop.NewCommand(), [], events);

    public Append Next(Person actor, CommandId command, Row[] rows, params CartEvent[] events)
    {
        var before = Cart;
        var at = Shop.Morning.AddMinutes(before.Revision);
        var revision = events.Length == 0 ? null : new Revision(before.Id, before.Revision + 1, before.Seq + 1, command, actor.Id, at, null, [.. events]);
        if (revision is not null)
        {
            Cart = before.Apply(revision);
            Revisions.Add(revision);
        }

        var hash = SHA256.HashData(command.Value.ToByteArray());
        return new(before, Cart, actor.Id, command, revision, new([.. hash], before.Id, Cart.Revision, before.Seq + 1, events.Length, [.. rows]), at);
    }

    /// <summary>What makes two carts the same: their JSON.</summary>
    public static string Told(Cart cart) => Convert.ToHexString(SHA256.HashData(CartJson.Write(cart)));
}
