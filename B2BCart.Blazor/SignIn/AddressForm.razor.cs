using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.SignIn;

/// <summary>Asks for the address first: some companies have a sign-in of their own. What comes next depends on the domain alone, so it tells nothing about who is known here.</summary>
public sealed partial class AddressForm(ProviderBook book, ProviderTickets tickets, IStringLocalizer<SignInWords> words) : ComponentBase
{
    private string? _way;
    private bool _asksPassword;

    private IStringLocalizer<SignInWords> Words => words;

    [Parameter]
    public string? ReturnUrl { get; set; }

    /// <summary>Why somebody was sent here.</summary>
    [Parameter]
    public string? Refused { get; set; }

    [SupplyParameterFromForm(FormName = "address", Name = "email")]
    public string? Email { get; set; }

    private async Task GoOnAsync()
    {
        if (await book.CompanyOfAsync(Email) is { } company) _way = ProviderEndpoints.To(tickets.Write(new(company, Email!.Trim(), ReturnUrl)));
        else _asksPassword = true;
    }
}
