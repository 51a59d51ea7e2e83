using System.Collections.Immutable;
using B2BCart.Core.Approvals;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Approvals;

/// <summary>Asking and deciding. Holds what is being written, which lines are marked, and what was on the screen when reading began.</summary>
public sealed partial class ApprovalPanel(IStringLocalizer<ApprovalsWords> words) : ComponentBase
{
    private readonly HashSet<LineId> _marked = [];
    private string _text = "";
    private string? _refused;
    private ImmutableArray<PersonId>? _without;
    private bool _isAll, _isDoing;
    private Material? _read;
    private Cart? _drawn;
    private IReadOnlyList<ChangeView> _since = [];
    private IReadOnlyList<ChangeView> _meanwhile = [];

    [Parameter, EditorRequired]
    public required RequestView Request { get; set; }

    /// <summary>Carries it out, or says why not.</summary>
    [Parameter, EditorRequired]
    public required Func<CartCommand, Task<Refusal?>> Do { get; set; }

    [Parameter, EditorRequired]
    public required EventCallback ShowLines { get; set; }

    [Parameter, EditorRequired]
    public required EventCallback ToMissing { get; set; }

    private IStringLocalizer<ApprovalsWords> Words => words;

    protected override void OnParametersSet()
    {
        if (ReferenceEquals(_drawn, Request.Cart)) return;
        if (_drawn?.State != Request.Cart.State)
        {
            _refused = null;
            if (Request.Phase is RequestPhase.Changes && _text.Length == 0) _text = Request.Review.Reason;
        }

        _drawn = Request.Cart;
        if (!Request.IsMyTurn)
        {
            (_read, _since, _meanwhile) = (null, [], []);
            return;
        }

        var now = Request.Cart.Material;
        _read ??= now;
        _meanwhile = Between(_read, now);
        _since = Request.MyYes is { } yes ? Between(yes.Material, now) : [];
    }

    private IReadOnlyList<ChangeView> Between(Material then, Material now) =>
        ChangeView.Of(Difference.Between(then, now), then, Request.Cart, Request.Recent, Request.Wording, Request.Board.Reader);

    private void Write(string? text) => _text = text ?? "";

    private void Mark(LineId line)
    {
        if (!_marked.Remove(line)) _ = _marked.Add(line);
    }

    /// <summary>One at a time: a double click decides once.</summary>
    private async Task DoAsync(CartCommand command)
    {
        if (_isDoing) return;
        _isDoing = true;
        Refusal? no;
        try
        {
            no = await Do(command);
        }
        finally
        {
            _isDoing = false;
        }

        _refused = no is null ? null : Request.Says(no);
        _without = (no as NotEverybodyIsDone)?.Missing;
        if (no is null)
        {
            (_text, _isAll, _read) = ("", false, null);
            _marked.Clear();
        }

        StateHasChanged();
    }
}
