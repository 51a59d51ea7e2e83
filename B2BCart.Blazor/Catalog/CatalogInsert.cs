using B2BCart.Core.Catalog;

namespace B2BCart.Blazor.Catalog;

/// <summary>Writes a product with what search needs of it. A blocked product is kept, and not found.</summary>
public static class CatalogInsert
{
    private const string Row = """
        INSERT INTO products(Id, Generation, Sku, Folded, Name, Category, Supplier, Currency, Per, Unit, Pack, Minimum, Step, Steps, Stock, LeadDays, Policy, Blocked, Attributes)
        VALUES(@id, @generation, @sku, @folded, @name, @category, @supplier, @currency, @per, @unit, @pack, @minimum, @step, @steps, @stock, @days, @policy, @blocked, @attributes)
        """;

    private static readonly string[] Words = [Word(0), Word(1)];
    private static readonly string[] Pieces = [Piece(0), Piece(1)];

    public static void Run(CatalogBatches batches, Product product, long id, long generation)
    {
        var offer = product.Offer;
        batches.Run(
            Row,
            ("@id", id), ("@generation", generation), ("@sku", offer.Sku.Value), ("@folded", ProductRows.Folded(offer.Sku.Value)), ("@name", offer.Name),
            ("@category", offer.Category), ("@supplier", offer.Supplier), ("@currency", offer.Price.Currency.Code), ("@per", offer.Price.Per),
            ("@unit", offer.Unit.Code), ("@pack", offer.Pack), ("@minimum", ProductRows.Text(offer.Minimum.Value)), ("@step", ProductRows.Text(offer.Step.Value)),
            ("@steps", ProductRows.Text(offer.Price.Steps)), ("@stock", offer.Availability.Stock is { } stock ? ProductRows.Text(stock.Value) : null),
            ("@days", offer.Availability.LeadDays), ("@policy", (int)offer.Availability.Policy), ("@blocked", offer.IsBlocked ? 1 : 0),
            ("@attributes", ProductRows.Text(product.Attributes)));
        if (offer.IsBlocked) return;

        batches.Run(
            Words[generation & 1],
            ("@id", id), ("@sku", offer.Sku.Value), ("@name", offer.Name), ("@category", offer.Category), ("@supplier", offer.Supplier),
            ("@attributes", string.Join(' ', product.Attributes.Select(one => $"{one.Name} {one.Value}"))));
        batches.Run(Pieces[generation & 1], ("@id", id), ("@sku", offer.Sku.Value));
    }

    private static string Word(int parity) => $"INSERT INTO product_words_{parity}(rowid, sku, name, category, supplier, attributes) VALUES(@id, @sku, @name, @category, @supplier, @attributes)";

    private static string Piece(int parity) => $"INSERT INTO product_pieces_{parity}(rowid, sku) VALUES(@id, @sku)";
}
