using B2BCart.Core.Kernel;

namespace B2BCart.Core.Catalog;

/// <summary>The cells of a row that hold one word out of a few, in English or German.</summary>
internal static class CatalogChoices
{
    public static Result<StockPolicy> Policy(CatalogCells cells) => Plain(cells[CatalogColumn.Policy]) switch
    {
        "" or "backorder" or "nachlieferung" or "nachliefern" => StockPolicy.BackOrder,
        "ask" or "anfrage" or "anfragen" => StockPolicy.Ask,
        "refuse" or "ablehnen" or "ablehnung" => StockPolicy.Refuse,
        _ => new CellUnknown(CatalogColumn.Policy, CatalogCells.Shown(cells[CatalogColumn.Policy]), "backorder, ask, refuse"),
    };

    public static Result<bool> Blocked(CatalogCells cells) => Plain(cells[CatalogColumn.Blocked]) switch
    {
        "" or "no" or "false" or "0" or "nein" => false,
        "yes" or "true" or "1" or "ja" => true,
        _ => new CellUnknown(CatalogColumn.Blocked, CatalogCells.Shown(cells[CatalogColumn.Blocked]), "yes, no"),
    };

    private static string Plain(string text) => text.ToLowerInvariant().Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
}
