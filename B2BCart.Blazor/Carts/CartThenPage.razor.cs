using System.Globalization;
using B2BCart.Blazor.Shell;
using B2BCart.Core.Carts;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Carts;

/// <summary>The cart as of any moment, compared with now; lines of then are put back from here.</summary>
public sealed partial class CartThenPage(CartDesk desk, PageClock clock, Wording wording, IStringLocalizer<CartsWords> words) : ComponentBase, IAsyncDisposable
{
    private Seat? _seat;
    private Cart _now = null!;
    private CartThen? _whole;
    private CartThen? _then;
    private string? _said;
    private bool _isRefused;
    private bool _isDoing;

    [Parameter]
    public Guid Id { get; set; }

    /// <summary>The revision after which it is shown.</summary>
    [Parameter]
    public long Number { get; set; }

    [PersistentState]
    public string? Zone { get; set; }

    private IStringLocalizer<CartsWords> Words => words;

    private bool IsNewest => Number >= _now.Revision;

    private Reader Reader => new(_seat!.Company, _then!.Cart, clock.Zone(Zone), clock.Now) { Places = _seat.Places };

    private IReadOnlyList<LineThen> AllBack => [.. _then!.Beside(_now).Where(MayPutBack).Select(line => line.Back!)];

    protected override async Task OnInitializedAsync()
    {
        Zone ??= clock.ZoneOfRequest();
        var taken = RendererInfo.IsInteractive ? await desk.SitDownAsync(new(Id), ShowLater) : await desk.LookAsync(new(Id));
        if (!taken.IsRefused(out _, out var seat)) _seat = seat;
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_seat is null || _seat.Now.Access.MayOpen.IsRefused(out _)) return;
        (_whole, _said) = (CartThen.Of(await desk.LogAsync(new(Id)), Number), null);
        Compare();
    }

    private void ShowLater() => _ = InvokeAsync(() =>
    {
        Compare();
        StateHasChanged();
    });

    /// <summary>Then stays as it was; what may be seen of it, and now, may change.</summary>
    private void Compare()
    {
        if (_seat is null) return;
        var (access, cart, _, _) = _seat.Now;
        (_now, _then) = (cart, access.MayOpen.IsRefused(out _) || Number < access.From ? null : _whole?.SeenBy(access.Sight));
    }

    private bool MayPutBack(ThenAndNow line) => line is { Back: not null, Now: { } now } && !_seat!.Now.Access.MayEdit(now).IsRefused(out _);

    private async Task PutBackAsync(IReadOnlyList<LineThen> lines)
    {
        if (_isDoing) return;
        _isDoing = true;
        try
        {
            _isRefused = (await _seat!.ExecuteAsync(new PutLinesBack([.. lines]))).IsRefused(out var no, out _);
            _said = _isRefused ? wording.Of(no!, Reader) : words["then.done"];
            Compare();
        }
        finally
        {
            _isDoing = false;
        }
    }

    private string Says(string key, params object[] gaps) => string.Format(CultureInfo.CurrentCulture, words[key], gaps);

    /// <summary>"on Tue 14:03, after Lena added 20 × Nitrile gloves".</summary>
    private string AsOf => Says("then.as-of", Reader.Moment(_then!.Last.At), Reader.FirstName(_then.Last.Actor), wording.Of(_then.Last.Events[0], Reader));

    private string Became(ThenAndNow line) => line switch
    {
        { IsSame: true } => words["then.same"],
        { Now: null or { IsRemoved: true } } => line.Now?.Removed is { } removed ? Says("then.removed", Reader.FirstName(removed.Actor)) : words["then.gone"],
        { Now: { } now } => Figures.Write(now.Quantity),
    };

    public ValueTask DisposeAsync() => _seat?.DisposeAsync() ?? ValueTask.CompletedTask;
}
