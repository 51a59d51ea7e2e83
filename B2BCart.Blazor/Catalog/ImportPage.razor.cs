using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Catalog;

/// <summary>The form that sends a catalog file. It is not alive: a page that comes alive would forget the file that was chosen before.</summary>
public sealed partial class ImportPage(IStringLocalizer<CatalogWords> words) : ComponentBase
{
    /// <summary>The import to look at.</summary>
    [SupplyParameterFromQuery]
    public string? Job { get; set; }

    private IStringLocalizer<CatalogWords> Words => words;
}
