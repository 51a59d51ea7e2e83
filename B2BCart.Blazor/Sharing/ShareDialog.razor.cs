using B2BCart.Blazor.Carts;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Shell;
using B2BCart.Core.Carts;
using B2BCart.Core.Sharing;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Sharing;

/// <summary>Who else is in this cart, and as what.</summary>
public sealed partial class ShareDialog(Wording wording, PageClock clock, IStringLocalizer<CartsWords> words) : ComponentBase
{
    private static readonly CartRole[] Roles = [CartRole.Editor, CartRole.Contributor, CartRole.Commenter, CartRole.Viewer];

    private string _grantee = "";
    private CartRole _role = CartRole.Editor;
    private string? _refused;

    [Parameter, EditorRequired]
    public required Seat Seat { get; set; }

    private IStringLocalizer<CartsWords> Words => words;

    private bool MayShare => !Seat.Now.Access.MayShare.IsRefused(out _);

    private IEnumerable<Named> People => Seat.Company.Present.Where(person => person.Id != Seat.Now.Cart.Members.Owner);

    private Reader Reader => new(Seat.Company, Seat.Now.Cart, TimeZoneInfo.Utc, clock.Now);

    private string NameOf(Grantee grantee) => Reader.NameOf(grantee);

    private async Task ShareAsync()
    {
        if (_grantee.Split(':') is not [var kind, var id]) return;
        await ExecuteAsync(new ShareCart(new(Enum.Parse<GranteeKind>(kind), Guid.Parse(id)), _role));
        _grantee = "";
    }

    private Task ChangeAsync(Grantee grantee, ChangeEventArgs chosen) =>
        Enum.TryParse<CartRole>(chosen.Value as string, out var role) ? ExecuteAsync(new ShareCart(grantee, role)) : Task.CompletedTask;

    private async Task ExecuteAsync(CartCommand command) =>
        _refused = (await Seat.ExecuteAsync(command)).IsRefused(out var no, out _) ? wording.Of(no, Reader) : null;
}
