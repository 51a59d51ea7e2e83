using B2BCart.Core.Carts;
using B2BCart.Core.References;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Carts;

/// <summary>What can be done with one line; opens under it and pushes the others. Holds the note as it is typed and what stood there when it opened; a note that is refused stays, and is written when it is sent again.</summary>
public sealed partial class LineMenu : ComponentBase
{
    private string? _note;
    private string? _seen;

    [Parameter, EditorRequired]
    public required RowView View { get; set; }

    [Parameter, EditorRequired]
    public required RowActions Actions { get; set; }

    [Parameter, EditorRequired]
    public required IStringLocalizer<CartsWords> Words { get; set; }

    private string Place => View.Line.Details.ShipTo ?? "";

    protected override void OnInitialized() => _note = _seen = View.Line.Details.Note;

    /// <summary>What refuses it is said by the page; the list then shows again where the line goes.</summary>
    private async Task SendAsync(string? place) => _ = await Actions.Execute(new SendLine(View.Line.Id, place, Place));

    private async Task WriteNoteAsync()
    {
        if (await Actions.Execute(new SetNote(View.Line.Id, _note, _seen))) await Actions.Open(View.Line.Id);
        else _seen = View.Line.Details.Note;
    }
}
