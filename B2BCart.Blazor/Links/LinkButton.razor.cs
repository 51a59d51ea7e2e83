using System.Globalization;
using B2BCart.Blazor.Carts;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace B2BCart.Blazor.Links;

/// <summary>The way to the cart's link, and live how many look by it.</summary>
public sealed partial class LinkButton(LinkAudience audience, IDialogService dialogs, IStringLocalizer<LinksWords> words) : ComponentBase, IDisposable
{
    private IDisposable? _watching;

    [Parameter, EditorRequired]
    public required Board Board { get; set; }

    [Parameter, EditorRequired]
    public required Seat Seat { get; set; }

    private string Label => audience.Of(Board.Cart.Id) switch
    {
        0 => words["head.link"],
        1 => words["head.viewing-one"],
        var viewing => string.Format(CultureInfo.CurrentCulture, words["head.viewing"], viewing),
    };

    protected override void OnInitialized()
    {
        if (RendererInfo.IsInteractive) _watching = audience.Watch(Board.Cart.Id, () => _ = InvokeAsync(StateHasChanged));
    }

    private async Task OpenAsync() =>
        _ = await dialogs.ShowAsync<LinkDialog>(words["dialog.title"], new DialogParameters<LinkDialog> { { dialog => dialog.Seat, Seat }, { dialog => dialog.Reader, Board.Reader } });

    public void Dispose() => _watching?.Dispose();
}
