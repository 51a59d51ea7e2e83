using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Links;

namespace B2BCart.Blazor.Links;

/// <summary>Opens links: the hash is kept first, then the cart says whether there is a link.</summary>
public sealed class LinkOpener(LinkBook book, TimeProvider time)
{
    /// <summary>The address of the new link from this server's root on, with the secret in its fragment: to be shown once.</summary>
    /// <param name="execute">Carries out a command on the cart as whoever opens the link.</param>
    public async Task<Result<string>> OpenAsync(CartId cart, bool showsPrices, DateTimeOffset until, Func<CartCommand, Task<Result<Answered>>> execute)
    {
        var (link, secret) = (new LinkId(Guid.CreateVersion7(time.GetUtcNow())), LinkSecret.New());
        try
        {
            return await OpenAsync(link, secret, cart, new OpenLink(link, showsPrices, until), execute);
        }
        catch (Exception error) when (Outage.IsIn(error))
        {
            return new StorageIsOut();   // a hash may be left, and no link that it opens
        }
    }

    private async Task<Result<string>> OpenAsync(LinkId link, string secret, CartId cart, OpenLink command, Func<CartCommand, Task<Result<Answered>>> execute)
    {
        await book.KeepAsync(link, cart, secret);
        if (!(await execute(command)).IsRefused(out var no, out _)) return $"{LinkAddress.Of(link)}#{secret}";

        await book.DropAsync(link);
        return no;
    }
}
