using System.Globalization;
using B2BCart.Blazor.Carts;
using B2BCart.Blazor.Shell;
using B2BCart.Core.Kernel;
using B2BCart.Core.Links;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace B2BCart.Blazor.Links;

/// <summary>The cart's link: makes one and shows its address this once, says what became of it, ends or renews it.</summary>
public sealed partial class LinkDialog(LinkOpener opener, LinkBook book, LinkAudience audience, Wording wording, PageClock clock, NavigationManager navigation, IStringLocalizer<LinksWords> words) : ComponentBase, IDisposable
{
    private const string Hidden = "hidden";
    private const string Shown = "shown";

    private static readonly int[] Spans = [1, 7, 14, 30, Link.MostDays];

    private string _prices = Hidden;
    private int _days = 14;
    private Link? _live;
    private LinkOpenings _openings = new(0, null);
    private bool _isRenewing, _isCreating;
    private string? _address;
    private string? _refused;
    private IDisposable? _watching;

    [CascadingParameter]
    public required IMudDialogInstance Dialog { get; set; }

    [Parameter, EditorRequired]
    public required Seat Seat { get; set; }

    [Parameter, EditorRequired]
    public required Reader Reader { get; set; }

    private IStringLocalizer<LinksWords> Words => words;

    private CartId Cart => Reader.Cart.Id;

    private int Viewing => audience.Of(Cart);

    private string Opened => _openings switch
    {
        { Last: { } last, Count: 1 } => string.Format(CultureInfo.CurrentCulture, words["dialog.opens-one"], Reader.Moment(last)),
        { Last: { } last } => string.Format(CultureInfo.CurrentCulture, words["dialog.opens-many"], _openings.Count, Reader.Moment(last)),
        _ => words["dialog.opens-none"],
    };

    protected override async Task OnInitializedAsync()
    {
        _watching = audience.Watch(Cart, () => _ = InvokeAsync(CountAsync));
        _live = Seat.Now.Cart.LiveLink(clock.Now);
        await CountAsync();
    }

    private async Task CountAsync()
    {
        if (_live is { } live) _openings = await book.OpeningsAsync(live.Id);
        StateHasChanged();
    }

    /// <summary>Where one is open, it ends first. A double click makes one.</summary>
    private async Task CreateAsync()
    {
        if (_isCreating || (_address is not null && !_isRenewing)) return;
        _isCreating = true;
        try
        {
            await CreatedAsync();
        }
        finally
        {
            _isCreating = false;
        }
    }

    private async Task CreatedAsync()
    {
        if (_live is not null && !await EndedAsync()) return;

        var until = clock.Now.AddDays(_days);
        var isRefused = (await opener.OpenAsync(Cart, _prices == Shown, until, Seat.ExecuteAsync)).IsRefused(out var no, out var address);
        _refused = isRefused ? wording.Of(no!, Reader) : null;
        if (!isRefused) (_address, _isRenewing) = (navigation.ToAbsoluteUri(address).ToString(), false);
    }

    private async Task EndAsync() => _ = await EndedAsync();

    private async Task<bool> EndedAsync()
    {
        var isRefused = (await Seat.ExecuteAsync(new EndLink(_live!.Id))).IsRefused(out var no, out _);
        _refused = isRefused ? wording.Of(no!, Reader) : null;
        if (!isRefused) (_live, _address, _isRenewing, _openings) = (null, null, false, new(0, null));
        return !isRefused;
    }

    public void Dispose() => _watching?.Dispose();
}
