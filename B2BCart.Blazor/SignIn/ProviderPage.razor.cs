using B2BCart.Blazor.Notifications;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Shell;
using B2BCart.Core.Kernel;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.SignIn;

/// <summary>Where an admin connects the company's identity provider. The secret goes in here and never comes out.</summary>
public sealed partial class ProviderPage(
    PeopleBook people, ProviderBook book, ProviderDesk desk, ProviderTrial trial, SiteUrl site, NavigationManager navigation, Wording wording, IStringLocalizer<SignInWords> words, IStringLocalizer<PeopleWords> peopleWords) : ComponentBase
{
    private Company? _company;
    private PersonId _me;
    private Provider? _provider;
    private ProviderFound? _found;
    private string? _refused;

    private IStringLocalizer<SignInWords> Words => words;

    private IStringLocalizer<PeopleWords> People => peopleWords;

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    /// <summary>What was done on the page before.</summary>
    [SupplyParameterFromQuery]
    public string? Said { get; set; }

    [SupplyParameterFromForm(FormName = "provider")]
    public ProviderForm? Form { get; set; }

    private string Back => site.To(ProviderEndpoints.BackOf(_company!.Id)[1..]).ToString();

    protected override async Task OnInitializedAsync()
    {
        if (Http is null || await people.FindAsync(Http.User) is not { IsAdmin: true } me) return;

        (_me, _company, _provider) = (me.Id, await people.CompanyAsync(me.Company), await book.FindAsync(me.Company));
        Form ??= ProviderForm.Of(_provider?.Terms);
    }

    private async Task SaveAsync()
    {
        var terms = Form!.Read();
        Said = null;
        if (Form.Try)
        {
            if ((await trial.TryAsync(terms, Http!.RequestAborted)).IsRefused(out var lost, out _found)) _refused = wording.Of(lost);
        }
        else if ((await desk.ConnectAsync(_me, terms, Form.Secret)).IsRefused(out var no)) _refused = wording.Of(no);
        else navigation.NavigateTo("/people/sign-in?said=connected");
    }

    private async Task DisconnectAsync()
    {
        if ((await desk.DisconnectAsync(_me)).IsRefused(out var no)) _refused = wording.Of(no);
        else navigation.NavigateTo("/people/sign-in?said=disconnected");
    }
}
