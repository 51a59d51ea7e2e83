using B2BCart.Blazor.SignIn;
using B2BCart.Blazor.Notifications;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Shell;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Core.Operator;
using B2BCart.Core.People;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Operator;

/// <summary>One company that buys: its contacts, its carts while it lets support in, and whether it is open.</summary>
public sealed partial class CustomerPage(
    PeopleBook people, CustomerList customers, CompanyDesk desk, OperatorDesk operators, PasswordDesk passwords, AccountMail mail, SiteUrl site, PageClock clock, NavigationManager navigation, Wording wording, IStringLocalizer<OperatorWords> words) : ComponentBase
{
    private Customer? _customer;
    private Person _me = null!;
    private bool _mayRun;
    private Company _seller = null!;
    private IReadOnlyList<Named> _sellers = [];
    private IReadOnlySet<PersonId> _contacts = new HashSet<PersonId>();
    private IReadOnlyList<SupportedCart> _carts = [];
    private Account? _first;
    private string? _address;
    private string? _refused;

    private IStringLocalizer<OperatorWords> Words => words;

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromQuery]
    public string? Q { get; set; }

    [SupplyParameterFromQuery]
    public string? Said { get; set; }

    [SupplyParameterFromForm(FormName = "rename", Name = "name")]
    public string? Name { get; set; }

    [SupplyParameterFromForm(FormName = "details", Name = "zone")]
    public string? Zone { get; set; }

    [SupplyParameterFromForm(FormName = "details", Name = "language")]
    public string? Language { get; set; }

    [SupplyParameterFromForm(FormName = "details", Name = "vat")]
    public string? VatId { get; set; }

    [SupplyParameterFromForm(FormName = "contacts", Name = "contacts")]
    public Guid[]? Contacts { get; set; }

    private CompanyId Company => new(Id);

    private DateTimeOffset Now => clock.Now;

    /// <summary>As it was chosen, else as it is.</summary>
    private string? LanguageNow => Zone is null ? _customer!.Row.Language : Language;

    protected override async Task OnInitializedAsync()
    {
        if (Http is null || await people.FindAsync(Http.User) is not { IsOperator: true } me || (_customer = await customers.FindAsync(Company)) is null)
        {
            navigation.NotFound();
            return;
        }

        (_me, _mayRun, _seller) = (me, me.IsAdmin, await people.CompanyAsync(me.Company));
        (_sellers, _contacts) = ([.. _seller.Present], (await people.CompanyAsync(Company)).Contacts);
        _carts = await customers.CartsAsync(me, Company, Q);
        if (!_mayRun || (_first = await customers.FirstAdminAsync(Company)) is not { } first || mail.IsDelivered) return;

        Http.Response.Headers.CacheControl = "no-store";
        _address = site.To(await passwords.AddressOfNewAsync(first)).ToString();
    }

    private async Task RenameAsync()
    {
        if ((await operators.RenameAsync(_me.Id, Company, Name ?? "")).IsRefused(out var no)) Refuse(no);
        else Show("saved");
    }

    private Task DescribeAsync()
    {
        if (!TimeZoneText.ReadOne(Zone).IsRefused(out var no, out var zone) && !Vat.Read(VatId).IsRefused(out no, out var vat)) return DoAsync("saved", new DescribeCompany(zone, Language is "en" or "de" ? Language : null, vat));
        Refuse(no);
        return Task.CompletedTask;
    }

    private Task InviteAsync() => _first is { } first ? DoAsync("invited", new InviteFirstAdmin(new PersonId(first.Id))) : Task.CompletedTask;

    private Task CloseAsync() => DoAsync("closed", new CloseCompany());

    private Task ReopenAsync() => DoAsync("reopened", new ReopenCompany());

    /// <summary>Each that is ticked, and none of the others.</summary>
    private Task SaveContactsAsync()
    {
        HashSet<PersonId> ticked = [.. (Contacts ?? []).Select(id => new PersonId(id))];
        return DoAsync("saved", [.. ticked.Except(_contacts).Select(one => (SellerCommand)new NameContact(one)), .. _contacts.Except(ticked).Select(one => new DropContact(one))]);
    }

    private async Task DoAsync(string said, params SellerCommand[] commands)
    {
        foreach (var command in commands)
        {
            if (!(await desk.ExecuteAsync(_me.Id, Company, command)).IsRefused(out var no, out _)) continue;
            Refuse(no);
            return;
        }

        Show(said);
    }

    /// <summary>By a page of its own, so that a reload does nothing twice.</summary>
    private void Show(string said) => navigation.NavigateTo($"/operator/companies/{Id}?said={said}");

    private void Refuse(Refusal no) => _refused = wording.Of(no, Reader);

    private Reader Reader => clock.ReaderOf(_seller);

    private string MomentOf(DateTimeOffset at) => Reader.Moment(at);
}
