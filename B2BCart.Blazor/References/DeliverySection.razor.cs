using B2BCart.Blazor.Carts;
using B2BCart.Blazor.Shell;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.References;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.References;

/// <summary>Delivery and references: each field opens in place; a missing one says so.</summary>
public sealed partial class DeliverySection(ReferenceBook book, Wording wording) : Still
{
    private IReadOnlyList<Cell> _cells = [];
    private CartReferences? _drawn;
    private string? _open;
    private string? _text;
    private string? _refused;

    [Parameter, EditorRequired]
    public required Board Board { get; set; }

    [Parameter, EditorRequired]
    public required Seat Seat { get; set; }

    [Parameter, EditorRequired]
    public required Func<CartCommand, Task<Refusal?>> Do { get; set; }

    [Parameter, EditorRequired]
    public required IStringLocalizer<CartsWords> Words { get; set; }

    protected override object Shows => (_cells, _open, _text, _refused, MayFill);

    private bool MayFill => !Board.Access.MayEditLines.IsRefused(out _);

    protected override async Task OnParametersSetAsync()
    {
        if (ReferenceEquals(_drawn, Board.Cart.References)) return;
        _drawn = Board.Cart.References;
        List<Cell> cells = [];
        foreach (var field in Seat.Fields)
        {
            var value = _drawn.Of(field.Key);
            var choices = await book.ChoicesAsync(Seat.Company.Id, Seat.Me, field.Key, value);
            var chosen = choices.FirstOrDefault(choice => choice.Value == value);
            cells.Add(new(field, value, chosen?.Says ?? (field.Kind is ReferenceKind.Text ? value : null), chosen?.Hint, field.IsRequired && value is null, choices));
        }

        _cells = cells;
    }

    private void Open(Cell cell) => (_open, _text, _refused) = (cell.Field.Key, cell.Value, null);

    private async Task SetAsync(Cell cell, string? value)
    {
        if (_open != cell.Field.Key) return;
        _open = null;
        if ((string.IsNullOrWhiteSpace(value) ? null : value.Trim()) == cell.Value) return;
        if (await Do(new SetReference(cell.Field.Key, value, cell.Value)) is { } no) _refused = wording.Of(no, Board.Reader);
    }

    private sealed record Cell(ReferenceField Field, string? Value, string? Says, string? Hint, bool IsMissing, IReadOnlyList<Choice> Choices);
}
