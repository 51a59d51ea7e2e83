using System.Collections.Immutable;
using System.Globalization;
using B2BCart.Blazor.Shell;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace B2BCart.Blazor.Carts;

/// <summary>What is done with a whole cart: duplicate it, keep it as a list, add a list, move or copy lines, merge, archive. About one line only its move.</summary>
public sealed partial class CartActionsDialog(CartsToAddTo carts, Wording wording, IStringLocalizer<ManyCartsWords> words) : ComponentBase
{
    private readonly HashSet<LineId> _chosen = [];
    private ImmutableArray<ListedCart> _sources = [];
    private ImmutableArray<ListedCart> _targets = [];
    private IReadOnlyList<string> _leftOut = [];
    private string _name = "";
    private string _from = "";
    private string _to = "";
    private string? _refused;
    private string? _said;
    private CartId? _there;
    private Sure _isSure;

    /// <summary>What the next press does for good.</summary>
    private enum Sure
    {
        Nothing,
        Merging,
    }

    [CascadingParameter]
    public required IMudDialogInstance Dialog { get; set; }

    [Parameter, EditorRequired]
    public required Seat Seat { get; set; }

    [Parameter, EditorRequired]
    public required Reader Reader { get; set; }

    /// <summary>The one line that it is about.</summary>
    [Parameter]
    public LineId? Line { get; set; }

    private IStringLocalizer<ManyCartsWords> Words => words;

    private bool IsOwner => !Seat.Now.Access.MayShare.IsRefused(out _);

    private bool MayAdd => !Seat.Now.Access.MayAddLines.IsRefused(out _);

    private List<Line> Lines => [.. Seat.Now.Cart.Present.Where(line => Line is null || line.Id == Line)];

    protected override async Task OnInitializedAsync()
    {
        var cart = Seat.Now.Cart;
        _name = string.Format(CultureInfo.CurrentCulture, words["more.copy-of"], cart.Name);
        if (_name.Length > Cart.LongestName) _name = cart.Name;
        if (Line is { } line) _ = _chosen.Add(line);
        _sources = [.. (await carts.SourcesAsync(Seat.Me)).Where(one => one.Id != cart.Id)];
        _targets = [.. (await carts.ReadAsync(Seat.Me, [])).Where(one => one.Id != cart.Id && one.State is CartState.Draft)];
    }

    private void Choose(LineId line)
    {
        if (!_chosen.Remove(line)) _ = _chosen.Add(line);
    }

    private async Task DuplicateAsync(bool isList)
    {
        var (id, lines) = (new CartId(Guid.CreateVersion7()), Lines);
        Tell(await Seat.ExecuteOnAsync(id, new DuplicateCart(Seat.Now.Cart.Id, _name, isList)), lines, words["more.made"], id);
    }

    private async Task AddAsync()
    {
        if (!Guid.TryParse(_from, out var from)) return;
        Tell(await Seat.ExecuteAsync(new AddLinesOf(new(from))), [], words["more.added"], null);
        if (_refused is null) _from = "";
    }

    private async Task MoveAsync(bool isCopy)
    {
        if (!Guid.TryParse(_to, out var to)) return;
        Tell(await Seat.ExecuteAsync(new MoveLines([.. Lines.Select(line => line.Id).Where(_chosen.Contains)], new(to), isCopy)), [], words["more.moved"], new(to));
        if (_refused is null) _chosen.Clear();
    }

    /// <summary>Asks once.</summary>
    private async Task MergeAsync()
    {
        if (!Guid.TryParse(_to, out var to)) return;
        if (_isSure is Sure.Nothing)
        {
            _isSure = Sure.Merging;
            return;
        }

        _isSure = Sure.Nothing;
        Tell(await Seat.ExecuteAsync(new MergeCart(new(to))), [], words["more.moved"], new(to));
    }

    private async Task DoAsync(CartCommand command, bool closes)
    {
        Tell(await Seat.ExecuteAsync(command), [], null, null);
        if (closes && _refused is null) Dialog.Close();
    }

    private void Tell(Result<Answered> answer, List<Line> lines, string? says, CartId? there)
    {
        var isRefused = answer.IsRefused(out var no, out var answered);
        _refused = isRefused ? wording.Of(no!, Reader) : null;
        (_said, _there) = isRefused ? (null, null) : (says, there);
        _leftOut = isRefused ? [] : [.. answered!.Rows.Where(row => row.Refused is not null).Select(row => LeftOut(row, lines))];
    }

    private string LeftOut(Row row, List<Line> lines)
    {
        var why = wording.Of(row.Refused!, Reader);
        return row.Number <= lines.Count ? $"{lines[row.Number - 1].Offer.Name}: {why}" : why;
    }
}
