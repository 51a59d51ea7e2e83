using System.IO.Compression;
using System.Security;

namespace B2BCart.Tests.QuickOrder;

/// <summary>A workbook of one sheet, as small as one can be.</summary>
internal static class Sheet
{
    public static MemoryStream Of(string[][] rows, string extra = "") => Xml(
        $"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{string.Concat(rows.Select((cells, row) => $"<row r=\"{row + 1}\">{string.Concat(cells.Select((cell, at) => Cell(cell, $"{(char)('A' + at)}{row + 1}")))}</row>"))}</sheetData>{extra}</worksheet>");

    public static MemoryStream Xml(string sheet)
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = new StreamWriter(zip.CreateEntry("xl/worksheets/sheet1.xml").Open());
            entry.Write(sheet);
        }

        file.Position = 0;
        return file;
    }

    private static string Cell(string text, string at) =>
        text.StartsWith('=') ? $"<c r=\"{at}\"><f>{SecurityElement.Escape(text[1..])}</f><v>42</v></c>"
        : decimal.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out _) ? $"<c r=\"{at}\"><v>{text}</v></c>"
        : $"<c r=\"{at}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(text)}</t></is></c>";
}
