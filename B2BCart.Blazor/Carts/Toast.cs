using B2BCart.Blazor.Shell;

namespace B2BCart.Blazor.Carts;

/// <summary>What just happened, with the way back where there is one.</summary>
public sealed record Toast(string Says, bool MayUndo)
{
    public bool IsRefusal { get; init; }

    public static Toast? About(QuickAdded added, Wording wording) => added.Rows.Count(row => row.IsIn) switch
    {
        0 => null,
        1 when added.Rows.Length == 1 => new($"{added.Rows[0].Sku}: {added.Rows[0].Says}", MayUndo: true),
        var rows => new(wording.AddedRows(rows), MayUndo: true),
    };
}
