using System.Collections.Immutable;
using System.Globalization;
using B2BCart.Blazor.Carts;
using B2BCart.Blazor.Shell;
using B2BCart.Blazor.Spreadsheets;
using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.QuickOrder;

/// <summary>A pasted list or a file, row by row before anything is added: what it means, what has to be chosen, and what a rule says. Holds what is chosen.</summary>
public sealed partial class QuickOrderPanel(Wording wording, IStringLocalizer<QuickOrderWords> words) : ComponentBase
{
    private const int MostShown = 200;

    private ImmutableArray<PreviewRow> _rows = [];
    private OrderPreview? _taken;
    private string? _refused;
    private bool _isDoing;

    private string TooLarge => wording.Of(new FileTooLarge(OrderPreviews.LargestFile / 1024 / 1024));

    [Parameter, EditorRequired]
    public required Seat Seat { get; set; }

    [Parameter, EditorRequired]
    public required Reader Reader { get; set; }

    /// <summary>What was read last; nothing before.</summary>
    [Parameter]
    public OrderPreview? Preview { get; set; }

    /// <summary>So many rows are in.</summary>
    [Parameter, EditorRequired]
    public required EventCallback<int> Added { get; set; }

    [Parameter, EditorRequired]
    public required EventCallback Close { get; set; }

    private IStringLocalizer<QuickOrderWords> Words => words;

    /// <summary>What wants an answer comes first.</summary>
    private IEnumerable<PreviewRow> Shown => _rows.OrderBy(row => row is { Fit: RowFit.Matched, GoesIn: true }).ThenBy(row => row.Number).Take(MostShown);

    protected override async Task OnParametersSetAsync()
    {
        if (Preview is not { } preview || ReferenceEquals(preview, _taken)) return;
        (_taken, _rows, _refused) = (preview, preview.Rows, preview.Refused);
        await CheckAsync();
    }

    private string Count(string one, string many, int rows) => rows == 1 ? words[one] : string.Format(CultureInfo.CurrentCulture, words[many], rows);

    private string? Why(PreviewRow row) =>
        row.Refused is { } no ? wording.Of(no, Reader)
        : row.Line is not null ? null
        : words[row.Fit is RowFit.Ambiguous ? "order.choose" : row.Choices.IsEmpty ? "order.unknown" : "order.suggest"].Value;

    /// <summary>The nearest quantities that the rule allows.</summary>
    private static ImmutableArray<Quantity> Instead(PreviewRow row) => row is not { Refused: { } no, Amount: { } typed } ? [] : no switch
    {
        QuantityOffStep off => [.. new[] { off.Below, off.Above }.Select(allowed => allowed - (off.Asked - typed)).Where(allowed => allowed.Value > 0)],
        QuantityBelowMinimum low => [low.Minimum - (low.Asked - typed)],
        _ => [],
    };

    private Task ChooseAsync(PreviewRow row, string? sku) => ChangeAsync(row, row with { Chosen = Sku.Parse(sku).IsRefused(out _, out var chosen) ? null : chosen });

    private Task SetAsync(PreviewRow row, Quantity quantity) => ChangeAsync(row, row with { Amount = quantity, Typed = Figures.Write(quantity) });

    private Task TypeAsync(PreviewRow row, string quantity) => ChangeAsync(row, row.Typing(quantity));

    private async Task ChangeAsync(PreviewRow row, PreviewRow changed)
    {
        _rows = _rows.Replace(row, changed);
        await CheckAsync();
        StateHasChanged();
    }

    /// <summary>What each row would meet in the cart as it is now, all rows together.</summary>
    private async Task CheckAsync()
    {
        var ready = _rows.Where(row => row.Line is not null).ToList();
        if (ready.Count == 0) return;
        if ((await Seat.PreviewAsync(new AddLines([.. ready.Select(row => row.Line!)]))).IsRefused(out var no, out var decided))
        {
            _refused = wording.Of(no, Reader);
            return;
        }

        var met = ready.Select((row, at) => (row.Number, decided.Rows[at].Refused)).ToDictionary(one => one.Number, one => one.Refused);
        _rows = [.. _rows.Select(row => row.Line is null ? row : row with { Refused = met[row.Number] })];
    }

    private async Task AddAsync()
    {
        var lines = _rows.Where(row => row.GoesIn).Select(row => row.Line!).ToImmutableArray();
        if (_isDoing || lines.IsEmpty) return;
        _isDoing = true;
        var isRefused = (await Seat.ExecuteAsync(new AddLines(lines))).IsRefused(out var no, out var answered);
        _isDoing = false;
        if (isRefused) _refused = wording.Of(no!, Reader);
        else await Added.InvokeAsync(answered!.Rows.Count(row => row.Refused is null));
    }

    private void Again() => (_rows, _refused) = ([], null);
}
