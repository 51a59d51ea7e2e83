namespace B2BCart.Core.Catalog;

/// <summary>What a catalog file can say about a product. Only <see cref="Sku"/>, <see cref="Name"/>, <see cref="Price"/> and <see cref="Currency"/> must be there.</summary>
public enum CatalogColumn
{
    Sku,
    Name,
    Category,
    Supplier,
    Price,
    Per,
    Currency,
    Unit,
    Pack,
    Minimum,
    Step,
    Tiers,
    Stock,
    LeadDays,
    Policy,
    Blocked,
    Attributes,
    SupplierPart,
}

/// <summary>The columns under the names that people give them, in English and German.</summary>
public static class CatalogColumns
{
    public static IReadOnlyList<CatalogColumn> Required { get; } = [CatalogColumn.Sku, CatalogColumn.Name, CatalogColumn.Price, CatalogColumn.Currency];

    private static readonly Dictionary<string, CatalogColumn> ByName = Names(
        (CatalogColumn.Sku, "sku item itemno itemnumber article articleno articlenumber productno productnumber partno partnumber artikel artikelnr artikelnummer artnr bestellnummer"),
        (CatalogColumn.Name, "name description title product productname bezeichnung artikelbezeichnung beschreibung produktname produkt"),
        (CatalogColumn.Category, "category categorypath group productgroup kategorie warengruppe produktgruppe"),
        (CatalogColumn.Supplier, "supplier vendor manufacturer lieferant hersteller anbieter"),
        (CatalogColumn.Price, "price netprice unitprice listprice preis nettopreis einzelpreis listenpreis"),
        (CatalogColumn.Per, "per priceper priceunit priceunits preispro preiseinheit pro"),
        (CatalogColumn.Currency, "currency currencycode währung waehrung währungscode"),
        (CatalogColumn.Unit, "unit uom unitofmeasure einheit mengeneinheit me"),
        (CatalogColumn.Pack, "pack packsize piecesperunit packung packungsgröße packungsgroesse inhalt vpe"),
        (CatalogColumn.Minimum, "minimum min minimumquantity minquantity moq mindestmenge mindestbestellmenge"),
        (CatalogColumn.Step, "step quantitystep multiple schritt mengenschritt staffelung"),
        (CatalogColumn.Tiers, "tiers tierprices pricesteps scale staffel staffelpreise mengenstaffel"),
        (CatalogColumn.Stock, "stock instock onhand bestand lagerbestand lager"),
        (CatalogColumn.LeadDays, "leaddays leadtime leadtimedays deliverydays lieferzeit lieferzeittage liefertage"),
        (CatalogColumn.Policy, "policy stockpolicy bestandsregel lagerregel"),
        (CatalogColumn.Blocked, "blocked locked gesperrt sperre"),
        (CatalogColumn.Attributes, "attributes features properties attribute merkmale eigenschaften"),
        (CatalogColumn.SupplierPart, "supplierpart supplierpartno supplierpartnumber suppliersku vendorpart vendorpartno vendorpartnumber manufacturerpart manufacturerpartnumber mpn lieferantenartikelnummer lieferantenartikelnr lieferantennr herstellernummer herstellerartikelnummer"));

    /// <summary>Which column a header means; case, spaces, dots, dashes and underscores do not count.</summary>
    public static CatalogColumn? Named(string header) =>
        ByName.TryGetValue(string.Concat(header.Where(char.IsLetterOrDigit)).ToLowerInvariant(), out var column) ? column : null;

    private static Dictionary<string, CatalogColumn> Names(params (CatalogColumn Column, string Words)[] columns) =>
        columns.SelectMany(one => one.Words.Split(' ').Select(word => (word, one.Column))).ToDictionary(pair => pair.word, pair => pair.Column, StringComparer.Ordinal);
}
