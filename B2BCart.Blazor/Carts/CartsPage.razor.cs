using System.Collections.Immutable;
using System.Globalization;
using B2BCart.Blazor.Approvals;
using B2BCart.Blazor.Live;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Shell;
using B2BCart.Blazor.SignIn;
using B2BCart.Core.Kernel;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Carts;

/// <summary>The first page: the carts that are open to me, and who is in them.</summary>
public sealed partial class CartsPage(
    AuthenticationStateProvider authentication,
    PeopleBook people,
    CartList list,
    CartRooms rooms,
    PageClock clock,
    TimeProvider time,
    IStringLocalizer<CartsWords> words,
    IStringLocalizer<InboxWords> inbox,
    IStringLocalizer<ShellWords> shell) : ComponentBase
{
    private CartListPage? _page;
    private string? _stamp;
    private ImmutableArray<CartListGroup> _groups = [];

    [SupplyParameterFromQuery]
    public string? Show { get; set; }

    [SupplyParameterFromQuery(Name = "q")]
    public string? Search { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    public int? Number { get; set; }

    /// <summary>The refusal that a new cart met.</summary>
    [SupplyParameterFromQuery]
    public string? Refused { get; set; }

    /// <summary>What was typed as the name of that cart.</summary>
    [SupplyParameterFromQuery(Name = "name")]
    public string? RefusedName { get; set; }

    private IStringLocalizer<CartsWords> Words => words;

    private CartListAsk Ask => new(Enum.TryParse<CartsShown>(Show, ignoreCase: true, out var show) && Enum.IsDefined(show) ? show : CartsShown.All, Search?.Trim(), Number ?? 1);

    private bool IsFirstTime => _page is { Counts.AreNone: true } && string.IsNullOrEmpty(Ask.Name);

    private string? Reason => string.IsNullOrEmpty(Refused) ? null : words[$"refused.{Refused}"] is { ResourceNotFound: false } known ? known.Value : words["refused.any"].Value;

    protected override async Task OnInitializedAsync()
    {
        var user = (await authentication.GetAuthenticationStateAsync()).User;
        if (user.PersonId() is not { } id || await people.FindAsync(id) is not { } me) return;

        var visited = rooms.Open.Where(room => !room.Presence.People.IsEmpty).DistinctBy(room => room.Id).ToDictionary(room => room.Id);
        var company = await people.CompanyAsync(me.Company);
        _stamp = await list.StampAsync(me, CancellationToken.None);
        _page = await list.ReadAsync(me, Ask, visited.Keys, CancellationToken.None);
        var readers = new Dictionary<CompanyId, Reader> { [me.Company] = clock.ReaderOf(company) };
        foreach (var other in _page.Carts.Select(cart => cart.Company).Where(other => other != me.Company).Distinct()) readers[other] = readers[me.Company] with { Company = (await people.CompanyAsync(other)).ForStrangers() };
        var shown = _page.Carts.Select(cart => Shown(cart, me.Id, readers[cart.Company], visited.GetValueOrDefault(cart.Id)));
        _groups = CartListGroup.Of(shown, _page.Counts, Ask.Show);
    }

    private ShownCart Shown(ListedCart cart, PersonId me, Reader reader, Room? room)
    {
        var company = reader.Company;
        var owner = company.People.GetValueOrDefault(cart.Owner);
        var unit = owner is null ? null : company.Rights.Count == 0 ? company.Name : company.Units.GetValueOrDefault(owner.Unit)?.Name;
        var isMine = cart.Owner == me;
        return new(
            cart,
            isMine,
            isMine ? unit ?? "" : string.Join(", ", new[] { owner?.Name ?? words["list.somebody"].Value, unit }.OfType<string>()),
            room is null ? [] : VisitorIn.Of(room, company),
            cart.EditedBy == me ? words["list.you"].Value : company.People.GetValueOrDefault(cart.EditedBy)?.FirstName ?? words["list.somebody"].Value,
            Ago.Say(cart.EditedAt, time.GetUtcNow(), time.LocalTimeZone, shell, CultureInfo.CurrentCulture))
        {
            Waits = WaitsFor.Of(cart, me, reader, inbox),
        };
    }
}
