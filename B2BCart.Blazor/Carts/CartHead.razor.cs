using System.Globalization;
using B2BCart.Blazor.Approvals;
using B2BCart.Core.Carts;
using B2BCart.Core.Sharing;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Carts;

/// <summary>Name, state and people of a cart; the name is changed in place.</summary>
public sealed partial class CartHead : ComponentBase
{
    private bool _isRenaming;
    private string _name = "";

    [Parameter, EditorRequired]
    public required Board Board { get; set; }

    [Parameter, EditorRequired]
    public required Seat Seat { get; set; }

    [Parameter, EditorRequired]
    public required RequestView Request { get; set; }

    /// <summary>Shows where one asks and decides.</summary>
    [Parameter, EditorRequired]
    public required EventCallback Open { get; set; }

    [Parameter, EditorRequired]
    public required Func<CartCommand, Task> Do { get; set; }

    [Parameter, EditorRequired]
    public required IStringLocalizer<ApprovalsWords> Asking { get; set; }

    [Parameter, EditorRequired]
    public required Func<string, Task> Rename { get; set; }

    [Parameter, EditorRequired]
    public required EventCallback Share { get; set; }

    /// <summary>What can be done with the whole cart.</summary>
    [Parameter, EditorRequired]
    public required EventCallback More { get; set; }

    [Parameter, EditorRequired]
    public required IStringLocalizer<CartsWords> Words { get; set; }

    private string Sharing
    {
        get
        {
            var owner = Board.Reader.Company.People.GetValueOrDefault(Board.Cart.Members.Owner);
            var unit = owner is null ? "" : Board.Reader.Company.Units.GetValueOrDefault(owner.Unit)?.Name;
            var others = Board.Cart.Members.Grants.Where(grant => grant.Role != CartRole.Owner).ToList();
            if (others.Count == 0) return $"{unit}, {Words["head.private"]}";

            var groups = others.Where(grant => grant.Grantee.Kind is not GranteeKind.Person).Select(grant => Board.Reader.NameOf(grant.Grantee)).ToList();
            var people = others.Count - groups.Count;
            if (people > 0) groups.Add(people == 1 ? Words["head.one-person"] : string.Format(CultureInfo.CurrentCulture, Words["head.people"], people));
            return $"{unit}, {string.Format(CultureInfo.CurrentCulture, Words["head.shared-with"], string.Join(", ", groups))}";
        }
    }

    private void Begin() => (_isRenaming, _name) = (true, Board.Cart.Name);

    private async Task RenameAsync()
    {
        if (!_isRenaming) return;
        _isRenaming = false;
        if (_name.Trim() != Board.Cart.Name) await Rename(_name);
    }
}
