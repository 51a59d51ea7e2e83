using B2BCart.Core.Catalog;

namespace B2BCart.Blazor.Catalog;

public static class CatalogInsert
{
    private const string Row = """
        INSERT INTO products(Id, Generation, Sku, Folded, Name, Category, Supplier, Currency, Per, Unit, Pack, Minimum, Step, Steps, Stock, LeadDays, Policy, Blocked, Attributes, SupplierPart)
        VALUES(@id, @generation, @sku, @folded, @name, @category, @supplier, @currency, @per, @unit, @pack, @minimum, @step, @steps, @stock, @days, @policy, @blocked, @attributes, @part)
        """;

    public static bool Run(CatalogBatches batches, long generation, long id, Product product)
    {
        var offer = product.Offer;
        return batches.Run(
            Row,
            ("@id", id), ("@generation", generation), ("@sku", offer.Sku.Value), ("@folded", ProductRows.Folded(offer.Sku.Value)), ("@name", offer.Name),
            ("@category", offer.Category), ("@supplier", offer.Supplier), ("@currency", offer.Price.Currency.Code), ("@per", offer.Price.Per),
            ("@unit", offer.Unit.Code), ("@pack", offer.Pack), ("@minimum", ProductRows.Text(offer.Minimum.Value)), ("@step", ProductRows.Text(offer.Step.Value)),
            ("@steps", ProductRows.Text(offer.Price.Steps)), ("@stock", offer.Availability.Stock is { } stock ? ProductRows.Text(stock.Value) : null),
            ("@days", offer.Availability.LeadDays), ("@policy", (int)offer.Availability.Policy), ("@blocked", offer.IsBlocked ? 1 : 0),
            ("@attributes", ProductRows.Text(product.Attributes)), ("@part", product.SupplierPart)) == 1;
    }
}
