using System.Text.Json;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.Catalog;

/// <summary>What the suppliers of some offers take for sending.</summary>
public static class SupplierTerms
{
    private const string OfSuppliers = "SELECT Supplier, Currency, Freight, FreeFrom FROM supplier_terms WHERE Supplier IN (SELECT value FROM json_each(@suppliers))";

    public static Dictionary<(string Supplier, Currency Currency), FreightTerms> Of(CatalogSession session, IReadOnlyList<Offer> offers) => session.Read(
        OfSuppliers,
        row => (Supplier: row.GetString(0), Currency: Currency.Of(row.GetString(1)), Freight: row.GetInt64(2), FreeFrom: row.GetInt64(3)),
        ("@suppliers", JsonSerializer.Serialize(offers.Select(offer => offer.Supplier).Distinct())))
        .ToDictionary(terms => (terms.Supplier, terms.Currency), terms => new FreightTerms(new Money(terms.Freight, terms.Currency), new Money(terms.FreeFrom, terms.Currency)));
}
