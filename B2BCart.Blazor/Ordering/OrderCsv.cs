using System.Globalization;
using System.Text;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using CsvHelper;

namespace B2BCart.Blazor.Ordering;

/// <summary>An order as a file for other systems: a row a line and one for the freight of each part; UTF-8 with a byte order mark, numbers as everywhere.</summary>
public static class OrderCsv
{
    private static readonly string[] Columns =
        ["order number", "part number", "supplier", "ship-to", "SKU", "name", "quantity", "unit", "unit price", "per", "line total", "currency", "PO number", "cost centre"];

    public static byte[] Write(OrderSheet order)
    {
        using var bytes = new MemoryStream();
        using (var text = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true))
        using (var csv = new CsvWriter(text, CultureInfo.InvariantCulture))
        {
            Row(csv, Columns);
            foreach (var part in order.Parts)
            {
                foreach (var line in part.Lines) Row(csv, Cells(order, part, line));
                if (part.Freight is { Minor: > 0 } freight) Row(csv, Cells(order, part, freight));
            }
        }

        return bytes.ToArray();
    }

    private static string[] Cells(OrderSheet order, SheetPart part, Line line) =>
        Cells(order, part, line.Offer.Sku.Value, line.Offer.Name, Number(line.Quantity.Value), line.Offer.Unit.Code,
            line.Price is { } price ? [Number(price.Amount), Number(line.Offer.Price.Per), Amount(price.Total), price.Total.Currency.Code] : ["", "", "", ""]);

    private static string[] Cells(OrderSheet order, SheetPart part, Money freight) =>
        Cells(order, part, "", "Freight", "1", "", [Amount(freight), "1", Amount(freight), freight.Currency.Code]);

    /// <summary>What is text is guarded; numbers stay numbers.</summary>
    private static string[] Cells(OrderSheet order, SheetPart part, string sku, string name, string quantity, string unit, string[] price) =>
    [
        $"{order.Number}", part.Number, CsvText.Of(part.Supplier), CsvText.Of(part.Place), CsvText.Of(sku), CsvText.Of(name), quantity, CsvText.Of(unit), .. price,
        CsvText.Of(order.Names.PoNumber), CsvText.Of(order.Names.CostCentre),
    ];

    private static void Row(CsvWriter csv, string[] cells)
    {
        foreach (var cell in cells) csv.WriteField(cell);
        csv.NextRecord();
    }

    private static string Number(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    private static string Amount(Money money) => money.Amount.ToString($"F{money.Currency.Decimals}", CultureInfo.InvariantCulture);
}
