using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.People;

/// <summary>Everybody of the company, those who have left at the end.</summary>
public sealed partial class PeoplePage(PeopleBook people, PeopleList list, IStringLocalizer<PeopleWords> words) : ComponentBase
{
    private PeopleFound? _found;

    private IStringLocalizer<PeopleWords> Words => words;

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    [SupplyParameterFromQuery]
    public string? Q { get; set; }

    [SupplyParameterFromQuery]
    public int? Page { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (Http is not null && await people.FindAsync(Http.User) is { IsAdmin: true } me) _found = await list.ReadAsync(me.Company, Q, Page ?? 1);
    }
}
