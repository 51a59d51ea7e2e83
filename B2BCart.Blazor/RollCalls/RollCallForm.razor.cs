using B2BCart.Blazor.Carts;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Shell;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.RollCalls;
using B2BCart.Core.Sharing;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.RollCalls;

/// <summary>Whom the owner waits for, and until when. Everybody named who adds to the cart is proposed.</summary>
public sealed partial class RollCallForm(Wording wording, PageClock clock, IStringLocalizer<RollCallsWords> words) : ComponentBase
{
    private readonly HashSet<PersonId> _people = [];
    private DateOnly _on;
    private string? _refused;
    private string? _said;

    [Parameter, EditorRequired]
    public required Seat Seat { get; set; }

    /// <summary>Where the owner's days end.</summary>
    [Parameter, EditorRequired]
    public required TimeZoneInfo Zone { get; set; }

    private IStringLocalizer<RollCallsWords> Words => words;

    private RollCall? Call => Seat.Now.Cart.RollCall;

    /// <summary>Who was named or did something in the cart comes first; of a whole company nobody else is listed.</summary>
    private List<Named> May =>
    [
        .. Seat.Company.People.Values.Where(person => person.Id != Seat.Me.Id && (IsNamed(person.Id) || Seat.Now.Cart.People.Contains(person.Id)) && MayAdd(person.Id)).OrderBy(person => person.Name, StringComparer.CurrentCulture),
    ];

    private Reader Reader => new(Seat.Company, Seat.Now.Cart, Zone, clock.Now);

    protected override void OnInitialized()
    {
        _on = Call?.On ?? Reader.Today.AddDays(2);
        _people.UnionWith(Call?.Asked ?? [.. May.Select(person => person.Id)]);
    }

    private bool IsNamed(PersonId person) => Seat.Now.Cart.Members.RoleOf(Grantee.Of(person)) is not null;

    private bool MayAdd(PersonId person) => Seat.Company.Rights.TryGetValue(person, out var rights) && !Access.Of(rights, Seat.Now.Cart).MayAddLines.IsRefused(out _);

    private void Toggle(PersonId person)
    {
        if (!_people.Remove(person)) _ = _people.Add(person);
    }

    private async Task CallAsync()
    {
        await ExecuteAsync(new CallRoll([.. May.Select(person => person.Id).Where(_people.Contains)], _on, Zone.Id));
        if (_refused is null) _said = words["form.called"];
    }

    private async Task ExecuteAsync(CartCommand command)
    {
        _said = null;
        _refused = (await Seat.ExecuteAsync(command)).IsRefused(out var no, out _) ? wording.Of(no, Reader) : null;
    }
}
