using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.Catalog;

/// <summary>Counts the rows of an import and keeps what was refused.</summary>
public sealed class ImportTally
{
    private readonly List<RowRefused> _refused = [];
    private readonly Dictionary<Sku, int> _rowOf = [];

    public int Rows { get; private set; }

    public int RefusedCount { get; private set; }

    /// <summary>The product of a row, or nothing when the row is refused.</summary>
    public Product? Take(FileRow row)
    {
        Rows++;
        if (row.Product.IsRefused(out var no, out var product)) return Refuse(row, no);
        return _rowOf.TryAdd(product.Offer.Sku, row.Row) ? product : Refuse(row, new SkuTwice(product.Offer.Sku, _rowOf[product.Offer.Sku]));
    }

    public ImportReport Report(CatalogFile file, bool skipBadRows)
    {
        var whole = file.Refusal ?? (Rows == 0 ? new FileEmpty() : RefusedCount == Rows ? new NoRowIsGood(Rows) : null);
        var isTaken = whole is null && (skipBadRows || RefusedCount == 0);
        return new(Rows, isTaken ? Rows - RefusedCount : 0, whole, _refused, RefusedCount, file.Ignored);
    }

    private Product? Refuse(FileRow row, Refusal no)
    {
        RefusedCount++;
        if (_refused.Count < ImportReport.MostListed) _refused.Add(new(row.Row, row.Sku, no));
        return null;
    }
}
