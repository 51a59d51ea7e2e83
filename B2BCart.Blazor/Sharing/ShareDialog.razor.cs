using B2BCart.Blazor.Carts;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Shell;
using B2BCart.Core.Carts;
using B2BCart.Core.Sharing;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace B2BCart.Blazor.Sharing;

/// <summary>Who else is in this cart, and as what.</summary>
public sealed partial class ShareDialog(Wording wording, PageClock clock, IStringLocalizer<CartsWords> words, IStringLocalizer<SharingWords> own) : ComponentBase
{
    private static readonly CartRole[] Roles = [CartRole.Editor, CartRole.Contributor, CartRole.Commenter, CartRole.Viewer];

    private string _grantee = "";
    private CartRole _role = CartRole.Editor;
    private bool _hasChosenRole;
    private bool _tells = true;
    private string _message = "";
    private Grantee? _handTo;
    private bool _isLeaving;
    private string? _refused;

    [CascadingParameter]
    public required IMudDialogInstance Dialog { get; set; }

    [Parameter, EditorRequired]
    public required Seat Seat { get; set; }

    /// <summary>Of the reader.</summary>
    [Parameter, EditorRequired]
    public required TimeZoneInfo Zone { get; set; }

    private IStringLocalizer<CartsWords> Words => words;

    private IStringLocalizer<SharingWords> Own => own;

    private bool IsPerson => _grantee.StartsWith($"{GranteeKind.Person}:", StringComparison.Ordinal);

    private bool MayLeave => !LeaveCart.May(Seat.Now.Cart, Seat.Me).IsRefused(out _);

    private bool MayShare => !Seat.Now.Access.MayShare.IsRefused(out _);

    private IEnumerable<Named> People => Seat.Company.Present.Where(person => person.Id != Seat.Now.Cart.Members.Owner);

    private Reader Reader => new(Seat.Company, Seat.Now.Cart, Zone, clock.Now);

    private string NameOf(Grantee grantee) => Reader.NameOf(grantee);

    /// <summary>Who looks from another company is not told who could be in the cart.</summary>
    private bool IsOfCompany => Seat.Me.Company == Seat.Company.Id;

    /// <summary>People at the seller.</summary>
    private IEnumerable<Named> Contacts => Seat.Company.Contacts.Select(id => Seat.Company.People[id]).OrderBy(one => one.Name, StringComparer.CurrentCulture);

    private Grantee? Picked => _grantee.Split(':') is [var kind, var id] ? new(Enum.Parse<GranteeKind>(kind), Guid.Parse(id)) : null;

    private bool IsContact(Grantee? grantee) => grantee is { Kind: GranteeKind.Person } one && Seat.Company.People.GetValueOrDefault(new(one.Id)) is { IsOfSeller: true };

    private CartRole[] RolesFor(Grantee? grantee) => IsContact(grantee) ? [CartRole.Commenter, CartRole.Viewer] : Roles;

    private void Chosen()
    {
        _refused = null;
        if (!_hasChosenRole) _role = IsPerson ? CartRole.Editor : CartRole.Contributor;
        if (!RolesFor(Picked).Contains(_role)) _role = CartRole.Commenter;
    }

    private async Task ShareAsync()
    {
        if (Picked is not { } picked) return;
        await ExecuteAsync(new ShareCart(picked, _role, IsPerson && _tells ? _message : null));
        if (_refused is null) (_grantee, _message, _hasChosenRole) = ("", "", false);
    }

    private Task ChangeAsync(Grantee grantee, CartRole role) => ExecuteAsync(new ShareCart(grantee, role));

    private async Task HandOverAsync(Grantee to)
    {
        _handTo = null;
        await ExecuteAsync(new HandOver(new(to.Id)));
    }

    private async Task LeaveAsync()
    {
        _isLeaving = false;
        await ExecuteAsync(new LeaveCart());
    }

    /// <summary>Who has no access any more is told so by the page below.</summary>
    private async Task ExecuteAsync(CartCommand command)
    {
        _refused = (await Seat.ExecuteAsync(command)).IsRefused(out var no, out _) ? wording.Of(no, Reader) : null;
        if (Seat.Now.Access.MayOpen.IsRefused(out _)) Dialog.Close();
        else StateHasChanged();
    }
}
