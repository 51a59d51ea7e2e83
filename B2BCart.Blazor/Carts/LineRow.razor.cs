using System.Globalization;
using B2BCart.Blazor.Approvals;
using B2BCart.Blazor.Shell;
using B2BCart.Core.Approvals;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Carts;

/// <summary>One line. Draws itself again only when what it shows has changed; its field's text is the script's.</summary>
public sealed partial class LineRow(Wording wording, IStringLocalizer<CartsWords> words, IStringLocalizer<ApprovalsWords> asking) : ComponentBase
{
    private RowView? _drawn;
    private string _first = "";

    [Parameter, EditorRequired]
    public required RowView View { get; set; }

    [Parameter, EditorRequired]
    public required RowActions Actions { get; set; }

    private IStringLocalizer<CartsWords> Words => words;

    private IStringLocalizer<ApprovalsWords> Asking => asking;

    private string Text => Figures.Write(View.Line.Quantity);

    private string State => string.Join(' ', States());

    private int? Color => View.There?.Who.Color ?? View.Flash?.By.Color;

    private string? Late =>
        View.Stock is { } stock && stock.Late(View.Line.Quantity) is var late && late.Value > 0
            ? string.Format(CultureInfo.CurrentCulture, words["line.late"], Figures.Write(stock.Stock ?? default), Figures.Write(late), stock.LeadDays)
            : null;

    private string Unit => wording.Of(View.Line.Offer.Unit, View.Line.Quantity);

    private string? ByStep => View.Line.Offer.Step.Value == 1 ? null : string.Format(CultureInfo.CurrentCulture, words["line.by-step"], Figures.Write(View.Line.Offer.Step));

    /// <summary>How many units the price is for; where it is for one, the next step.</summary>
    private string? Step =>
        View.Line.Offer.Price.Per > 1 ? string.Format(CultureInfo.CurrentCulture, words["line.per"], View.Line.Offer.Price.Per)
        : View.Line.Offer.Price.Above(View.Line.Quantity) is { } next ? string.Format(CultureInfo.CurrentCulture, words["line.next-step"], Figures.Write(next.From), Figures.Write(next.Amount, View.Line.Offer.Price.Currency))
        : null;

    private bool IsNextStepClose => View.Line.Offer.Price.Above(View.Line.Quantity) is { } next && View.Line.Quantity.Value >= next.From.Value * 0.75m;

    protected override void OnInitialized() => (_first, _drawn) = (Text, View);

    protected override bool ShouldRender()
    {
        if (View == _drawn) return false;
        _drawn = View;
        return true;
    }

    private IEnumerable<string> States()
    {
        if (View.Ask is not null) yield return "has-conflict has-strip";
        if (View.News?.Change is { Kind: ChangeKind.Added }) yield return "is-added";
        else if (View.News is not null) yield return "is-amended";
        if (View.There is { } there) yield return there.IsEditing ? "is-theirs is-typing" : "is-theirs";
        if (View.Flash is { } flash) yield return flash.Revision % 2 == 0 ? "is-changed play" : "is-changed play-again";
    }
}
