using System.Globalization;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Shell;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace B2BCart.Blazor.Carts;

/// <summary>The owner takes back what one person changed since a time, and sees before what that does and what it leaves.</summary>
public sealed partial class UndoOthersDialog(Wording wording, IStringLocalizer<CartsWords> words) : ComponentBase
{
    private static readonly int[] Spans = [10, 30, 60, 240, 24 * 60, 7 * 24 * 60];

    private string _person = "";
    private int _minutes = 60;
    private Decided? _preview;
    private string? _refused;

    [CascadingParameter]
    public required IMudDialogInstance Dialog { get; set; }

    [Parameter, EditorRequired]
    public required Seat Seat { get; set; }

    [Parameter, EditorRequired]
    public required Reader Reader { get; set; }

    private IStringLocalizer<CartsWords> Words => words;

    private Wording Wording => wording;

    private IEnumerable<Named> Others => Seat.Now.Cart.People.Where(person => person != Seat.Me.Id).Select(person => Seat.Company.People[person]);

    private DateTimeOffset Since(int minutes) => Reader.Now.AddMinutes(-minutes);

    private UndoChangesOf? Command => Guid.TryParse(_person, CultureInfo.InvariantCulture, out var person) ? new(new PersonId(person), Since(_minutes)) : null;

    private async Task PreviewAsync()
    {
        (_preview, _refused) = (null, null);
        if (Command is not { } command) return;
        if ((await Seat.PreviewAsync(command)).IsRefused(out var no, out var decided)) _refused = wording.Of(no, Reader);
        else _preview = decided;
    }

    private async Task UndoAsync()
    {
        if (Command is not { } command) return;
        if ((await Seat.ExecuteAsync(command)).IsRefused(out var no, out _)) _refused = wording.Of(no, Reader);
        else Dialog.Close();
    }
}
