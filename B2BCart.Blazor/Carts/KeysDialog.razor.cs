using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Carts;

/// <summary>All keys of the cart page.</summary>
public sealed partial class KeysDialog(IStringLocalizer<CartsWords> words) : ComponentBase
{
    private static readonly (string Keys, string Says)[] Keys =
    [
        ("/", "keys.add"), ("↑ ↓", "keys.move"), ("Enter", "keys.enter"), ("Esc", "keys.escape"), ("+ −", "keys.step"), ("Del", "keys.remove"), ("c", "keys.comment"),
        ("Ctrl Z", "keys.undo"), ("Ctrl Y", "keys.redo"), ("n", "keys.new"), ("2 3 4", "keys.tabs"), ("a r x", "keys.decide"), ("?", "keys.all"),
    ];

    private IStringLocalizer<CartsWords> Words => words;
}
