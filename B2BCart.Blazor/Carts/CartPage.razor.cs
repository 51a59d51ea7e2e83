using B2BCart.Blazor.Approvals;
using B2BCart.Blazor.Operator;
using B2BCart.Blazor.People;
using B2BCart.Blazor.QuickOrder;
using B2BCart.Blazor.RollCalls;
using B2BCart.Blazor.Sharing;
using B2BCart.Blazor.Shell;
using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;
using MudBlazor;

namespace B2BCart.Blazor.Carts;

/// <summary>The cart page: the one living component. What it draws takes parameters and calls back.</summary>
public sealed partial class CartPage(
    CartDesk desk, RequestDesk requests, LookedAt lookedAt, QuickAddResults results, OrderPreviews previews, PageClock clock, Questions questions, Wording wording, IDialogService dialogs, IStringLocalizer<CartsWords> words, IStringLocalizer<ApprovalsWords> asking, IStringLocalizer<RollCallsWords> rolls, IStringLocalizer<ManyCartsWords> many,
    IStringLocalizer<OperatorWords> operators, CompanyDesk companies, IJSRuntime script) : ComponentBase, IAsyncDisposable
{
    private readonly Dictionary<LineId, Question> _questions = [];
    private readonly Sheet _sheet = new();
    private Looks? _looks;
    private Flashes _flashes = null!;
    private Seat? _seat;
    private Board? _board;
    private RowActions _actions = null!;
    private IReadOnlyList<Revision> _revisions = [];
    private IReadOnlyDictionary<Sku, Availability> _stock = new Dictionary<Sku, Availability>();
    private long _lookedAt;
    private string? _ended;
    private QuickAdded? _added;
    private Toast? _toast;
    private string _announced = "";
    private LineId? _opened;
    private long _readTo;
    private long _readBefore;
    private LineFilter _filter;
    private bool _isByPart = true;
    private bool _isCompact;
    private bool _isDisposed;
    private DotNetObjectReference<CartPage>? _self;

    [Parameter]
    public Guid Id { get; set; }

    /// <summary>The reader's time zone, found out while the page is drawn on the server for the first time.</summary>
    [PersistentState]
    public string? Zone { get; set; }

    private IStringLocalizer<CartsWords> Words => words;

    private Toast LineIsOut => new(words["toast.RemoveLine"], MayUndo: true);

    protected override async Task OnInitializedAsync()
    {
        Zone ??= clock.ZoneOfRequest();
        _actions = new(ExecuteAsync, AnswerAsync, OpenAsync, line => ShowAboutAsync(CartPane.History, line), line => ShowAboutAsync(CartPane.Comments, line), MoveAsync, OpenMoreAsync);
        var taken = RendererInfo.IsInteractive ? await desk.SitDownAsync(new CartId(Id), show: ShowLater) : await desk.LookAsync(new CartId(Id));
        if (taken.IsRefused(out _, out var seat)) return;

        (_seat, _flashes) = (seat, new Flashes(seat.Me.Id));
        _lookedAt = await lookedAt.FindAsync(seat.Me.Id, new CartId(Id)) ?? seat.Now.Cart.Revision;
        _readTo = _readBefore = _lookedAt;
        await ShowAsync();
        OpenWhatAsks();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender || _seat is null || _isDisposed) return;
        _self = DotNetObjectReference.Create(this);
        _budgets = requests.Listen(_seat.Me.Company, BudgetMoved);
        await script.TellAsync("b2bcart.attach", _self);
        _seat.View?.Beat(null, false, false);
    }

    /// <summary>Any thread: what is newest is read when this component's turn comes.</summary>
    private void ShowLater() => _ = InvokeAsync(ShowAsync);

    private async Task ShowAsync()
    {
        if (_isDisposed || _seat is not { } seat) return;
        var now = seat.Now;
        if (now.Access.MayOpen.IsRefused(out _))
        {
            _ended ??= _board?.Access.IsSupport is true ? operators["support.over"] : now.Ended is { } end ? wording.Say($"ended.{end.Loss}", end, Reader(now.Cart)) : words["page.no-cart"];
            _board = null;
            StateHasChanged();
            return;
        }

        var (before, cart) = (_board?.Cart, now.Cart);
        if (before is not null && _flashes.Take(before, cart, Looks.Of(seat.Company, cart, _outlook.Everybody, _looks)) is { Lines: > 0 } changed) _announced = wording.Announce(changed.People, changed.Lines);
        _support = await desk.SupportAsync(seat.Company.Id);
        _revisions = now.Recent;
        if (_tab is CartPane.Comments) _readTo = cart.Revision;
        if (before is null || before.Lines.Length != cart.Lines.Length) _stock = await desk.StockAsync(cart);
        await ReadMoneyAsync(cart);
        if (before is not null) await AskAnewAsync(cart);
        Draw();
    }

    private void Draw()
    {
        var (access, cart, people, _) = _seat!.Now;
        if (access.MayOpen.IsRefused(out _)) return;
        Ask(cart);
        _looks = Looks.Of(_seat.Company, cart, _outlook.Everybody, _looks);
        _board = new(
            cart, access, _seat.Me.Id, _lookedAt, _readTo, people, _flashes.Now, new Dictionary<LineId, Question>(_questions), _opened, _stock, _looks, Reader(cart)) { News = _news, Sheet = _sheet };
        _request = new(_board, _seat.Me, _outlook, _money.With(cart), _seat.Fields, _revisions, wording);
        StateHasChanged();
    }

    private Reader Reader(Cart cart) => new(_seat!.Company, cart, clock.Zone(Zone), clock.Now) { Places = _seat.Places };

    private async Task<bool> ExecuteAsync(CartCommand command)
    {
        _flashes.Clear();
        if (command is Undo) command = new Undo(_passed);
        var isRefused = (await _seat!.ExecuteAsync(command)).IsRefused(out var no, out _);
        var passes = Passes(command, no);
        Say(isRefused ? new($"{wording.Of(no!, Reader(_seat.Now.Cart))}{(passes ? $" {words["toast.passed"]}" : "")}", MayUndo: false) { IsRefusal = true }
            : command is RemoveLine or CombineLines or SaveForLater ? new(words[$"toast.{command.GetType().Name}"], MayUndo: true)
            : null);
        return !isRefused;
    }

    private void Say(Toast? toast)
    {
        _toast = toast;
        Draw();
    }

    private async Task AnswerAsync(Question question, Way way)
    {
        _flashes.Clear();
        _ = _questions.Remove(question.Line);
        if (way.Command is { } command && (await _seat!.ExecuteAsync(command)).IsRefused(out var no, out _)) Ask(question.Line, question.Typed, no);
        else await script.TellAsync("b2bcart.release", question.Line.Value);
        Draw();
    }

    private void Ask(LineId line, string typed, Refusal no)
    {
        var cart = _seat!.Now.Cart;
        _questions[line] = questions.About(line, typed, no, cart.Find(line).IsRefused(out _, out var now) ? null : now, Reader(cart));
    }

    /// <summary>Colleagues removed a line that something is asked about, or brought it back.</summary>
    private async Task AskAnewAsync(Cart cart)
    {
        foreach (var question in _questions.Values.ToList())
        {
            if (cart.Find(question.Line).IsRefused(out _, out var now)) continue;
            if (questions.Anew(question, now, Reader(cart)) is { } anew) _questions[question.Line] = anew;
            else if (_questions.Remove(question.Line)) await script.TellAsync("b2bcart.release", question.Line.Value);
        }
    }

    private Task OpenAsync(LineId line)
    {
        _opened = _opened == line ? null : line;
        Draw();
        return Task.CompletedTask;
    }

    /// <summary>A comment; what refuses it is said where it was written.</summary>
    private async Task<Refusal?> SayAsync(CartCommand command)
    {
        var isRefused = (await _seat!.ExecuteAsync(command)).IsRefused(out var no, out _);
        Draw();
        return isRefused ? no : null;
    }

    /// <summary>One place up or down among the lines of its part.</summary>
    private async Task MoveAsync(LineId line, bool isUp)
    {
        if (_board!.Neighbour(line, isUp, _isByPart) is { } place) _ = await ExecuteAsync(new MoveLine(line, place.After));
    }

    private async Task OpenShareAsync() => _ = await dialogs.ShowAsync<ShareDialog>(words["head.share"], new DialogParameters<ShareDialog> { { dialog => dialog.Seat, _seat }, { dialog => dialog.Zone, clock.Zone(Zone) } });

    private async Task OpenUndoOthersAsync() => _ = await dialogs.ShowAsync<UndoOthersDialog>(words["toolbar.undo-others"], new DialogParameters<UndoOthersDialog> { { dialog => dialog.Seat, _seat }, { dialog => dialog.Reader, Reader(_board!.Cart) } });

    private async Task OpenKeysAsync() => _ = await dialogs.ShowAsync<KeysDialog>(words["toolbar.keys"]);

    public async ValueTask DisposeAsync()
    {
        _isDisposed = true;
        if (_self is not null) await Looked();
        _self?.Dispose();
        _budgets?.Dispose();
        if (_seat is not null) await _seat.DisposeAsync();
    }
}
