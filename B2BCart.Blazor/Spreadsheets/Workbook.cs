using System.Globalization;
using System.IO.Compression;
using System.Xml;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.Spreadsheets;

/// <summary>The first sheet of an .xlsx file as text. A formula is the text that it is, never worked out. Bounded: neither many rows nor a small file that unfolds into a huge one are read to their end.</summary>
internal static class Workbook
{
    private const int MostCells = 64;

    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 20_000_000, IgnoreWhitespace = false };

    public static Result<List<string[]>> Read(Stream file, int most)
    {
        try
        {
            using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            var sheet = zip.GetEntry("xl/worksheets/sheet1.xml") ?? zip.Entries.FirstOrDefault(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal));
            return sheet is null ? new FileNotReadable() : Rows(sheet, Shared(zip.GetEntry("xl/sharedStrings.xml")), most);
        }
        catch (Exception error) when (error is InvalidDataException or XmlException or FormatException or ArgumentException)
        {
            return new FileNotReadable();
        }
    }

    private static List<string> Shared(ZipArchiveEntry? entry)
    {
        List<string> texts = [];
        if (entry is null) return texts;
        using var reader = XmlReader.Create(entry.Open(), Safe);
        while (reader.ReadToFollowing("si"))
        {
            using var one = reader.ReadSubtree();
            texts.Add(Texts(one));
        }

        return texts;
    }

    private static Result<List<string[]>> Rows(ZipArchiveEntry entry, List<string> shared, int most)
    {
        List<string[]> rows = [];
        using var reader = XmlReader.Create(entry.Open(), Safe);
        while (reader.Read())
        {
            if (reader.NodeType is not XmlNodeType.Element) continue;
            if (reader.LocalName == "mergeCell") return new CellsAreMerged();
            if (reader.LocalName != "row") continue;
            using var row = reader.ReadSubtree();
            var cells = Cells(row, shared);
            if (cells.All(string.IsNullOrWhiteSpace)) continue;
            if (rows.Count > most) return new FileTooLong(most);
            rows.Add(cells);
        }

        return rows;
    }

    private static string[] Cells(XmlReader row, List<string> shared)
    {
        List<string> cells = [];
        while (row.ReadToFollowing("c"))
        {
            var at = Column(row.GetAttribute("r"), cells.Count);
            if (at >= MostCells) continue;
            while (cells.Count <= at) cells.Add("");
            var type = row.GetAttribute("t");
            using var cell = row.ReadSubtree();
            cells[at] = Text(cell, type, shared);
        }

        return [.. cells];
    }

    private static string Text(XmlReader cell, string? type, List<string> shared)
    {
        string? formula = null, value = null;
        var inline = "";
        while (cell.Read())
        {
            if (cell.NodeType is not XmlNodeType.Element) continue;
            if (cell.LocalName == "f") formula = Inner(cell);
            else if (cell.LocalName == "v") value = Inner(cell);
            else if (cell.LocalName == "is") inline = Texts(cell.ReadSubtree());
        }

        return formula is not null ? $"={formula}"
            : type == "s" && int.TryParse(value, out var at) && at >= 0 && at < shared.Count ? shared[at]
            : type is null or "n" && value is not null ? Number(value) : value ?? inline;
    }

    /// <summary>A number as a person of this culture writes it.</summary>
    private static string Number(string raw) =>
        decimal.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number.ToString("0.######", CultureInfo.CurrentCulture) : raw;

    private static string Inner(XmlReader element)
    {
        using var inner = element.ReadSubtree();
        var text = "";
        while (inner.Read()) if (inner.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace) text += inner.Value;
        return text;
    }

    private static string Texts(XmlReader reader)
    {
        var text = "";
        while (reader.Read()) if (reader.NodeType is XmlNodeType.Element && reader.LocalName == "t") text += Inner(reader);
        return text.Trim();
    }

    /// <summary>"B3" is the second.</summary>
    private static int Column(string? place, int next)
    {
        var column = 0;
        foreach (var letter in place ?? "")
        {
            if (letter is < 'A' or > 'Z' || column > MostCells) break;
            column = (column * 26) + letter - 'A' + 1;
        }

        return column == 0 ? next : column - 1;
    }
}
