using System.Globalization;
using B2BCart.Blazor.Notifications;
using B2BCart.Blazor.References;
using B2BCart.Blazor.Shell;
using B2BCart.Blazor.SignIn;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.People;

/// <summary>One person: invited, changed, or gone.</summary>
public sealed partial class PersonPage(
    PeopleBook people, PeopleList list, CompanyDesk desk, ErasureDesk erasure, PasswordDesk passwords, EmailDesk emails, ReferenceBook references, AccountMail mail, SiteUrl site, PageClock clock, NavigationManager navigation, Wording wording, IStringLocalizer<PeopleWords> words) : ComponentBase
{
    private Company? _company;
    private CompanyPlaces? _places;
    private PersonId _me;
    private ListedPerson? _listed;
    private string? _address;
    private string? _addressSays;
    private string? _newEmail;
    private string? _refused;

    private IStringLocalizer<PeopleWords> Words => words;

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    [Parameter]
    public Guid? Id { get; set; }

    /// <summary>What was done on the page before.</summary>
    [SupplyParameterFromQuery]
    public string? Said { get; set; }

    [SupplyParameterFromForm(FormName = "person")]
    public PersonForm? Form { get; set; }

    [SupplyParameterFromForm(FormName = "leave", Name = "successor")]
    public Guid? Successor { get; set; }

    private string Title => Id is null ? words["person.new"] : _listed?.Name ?? "";

    private Reader Reader => clock.ReaderOf(_company!);

    protected override async Task OnInitializedAsync()
    {
        if (Http is null || await people.FindAsync(Http.User) is not { IsAdmin: true } me) return;
        if (Id is { } id && (_listed = await list.FindAsync(me.Company, new PersonId(id))) is null)
        {
            navigation.NotFound();
            return;
        }

        (_me, _company, _places) = (me.Id, await people.CompanyAsync(me.Company), await references.PlacesOfAsync(me.Company));
        Form ??= _listed is { } listed ? PersonForm.Of(listed.Row, _company.Settings.GetValueOrDefault(listed.Row.Id, PersonSettings.None), _company.Currency, await list.NewestAsync(me.Company)) : new() { Rights = [nameof(Rights.SeesPrices), nameof(Rights.MaySubmit)] };
        if (_listed is not { } one || await passwords.FindAsync(one.Row.Id.Value) is not { } account) return;

        _newEmail = account.NewEmail;
        if (mail.IsDelivered) return;
        if (one.IsInvited) await ShowAsync(passwords.AddressOfNewAsync(account), "person.no-mail-text");
        else if (_newEmail is not null) await ShowAsync(emails.AddressOfConfirmingAsync(account), "person.no-mail-confirm");
    }

    private async Task SaveAsync()
    {
        var form = Form!;
        if (PersonCard.Read(form.Name, form.Title, form.Email).IsRefused(out var no, out var card) || form.ReadLimit(_company!.Currency).IsRefused(out no, out var limit) || form.ReadSettings().IsRefused(out no, out var settings)) Refuse(no);
        else if (_listed is { Row: var row })
        {
            var (isRenamed, hasNewEmail) = ((card.Name, card.Title) != (row.Name, row.Title), card.Email != row.Email);
            await DoAsync(new ChangePerson(row.Id, UnitOf(form), ManagerOf(form), limit, form.Ticked, isRenamed, hasNewEmail, settings), card, row.Id, "saved", form.Seen);
        }
        else
        {
            var person = new PersonId(Guid.CreateVersion7());
            await DoAsync(new InvitePerson(person, UnitOf(form), ManagerOf(form), limit, form.Ticked, settings), card, person, "invited");
        }
    }

    private async Task InviteAgainAsync()
    {
        var row = _listed!.Row;
        if (PersonCard.Read(row.Name, row.Title, row.Email).IsRefused(out var no, out var card)) Refuse(no);
        else if (mail.IsDelivered || !_listed.HasAccount || _listed.IsInvited) await DoAsync(new InviteAgain(row.Id), card, row.Id, "invited");
        else if ((await desk.ExecuteAsync(_me, new InviteAgain(row.Id), card)).IsRefused(out no, out _)) Refuse(no);
        else if (await passwords.FindAsync(row.Id.Value) is { } account) await ShowAsync(passwords.AddressOfNewAsync(account), "person.no-mail-reset");
    }

    /// <summary>In the answer to what asked for it, and in no other: it opens the account of somebody who has a password.</summary>
    private async Task ShowAsync(Task<string> address, string says)
    {
        Http!.Response.Headers.CacheControl = "no-store";
        (_address, _addressSays) = (site.To(await address).ToString(), says);
    }

    private Task DeactivateAsync() => DoAsync(new DeactivatePerson(_listed!.Row.Id, Successor is { } to ? new PersonId(to) : null), null, _listed.Row.Id, "left");

    private async Task EraseAsync()
    {
        if ((await erasure.EraseAsync(_me, _listed!.Row.Id)).IsRefused(out var no)) Refuse(no);
        else navigation.NavigateTo($"/people/{_listed.Row.Id.Value}?said=erased");
    }

    /// <summary>Shown again by a page of its own, so that a reload does nothing twice.</summary>
    private async Task DoAsync(CompanyCommand command, PersonCard? card, PersonId person, string said, long? seen = null)
    {
        if ((await desk.ExecuteAsync(_me, command, card, seen)).IsRefused(out var no, out _)) Refuse(no);
        else navigation.NavigateTo($"/people/{person.Value}?said={said}");
    }

    private void Refuse(Refusal no) => (_refused, Said) = (wording.Of(no, Reader), null);

    private string Date(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, clock.Zone(clock.ZoneOfRequest())).ToString("D", CultureInfo.CurrentCulture);

    private static UnitId UnitOf(PersonForm form) => new(form.Unit ?? default);

    private static PersonId? ManagerOf(PersonForm form) => form.Manager is { } manager ? new PersonId(manager) : null;
}
