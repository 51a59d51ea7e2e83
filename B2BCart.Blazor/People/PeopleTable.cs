using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.People;

/// <param name="Number">In the file, from 1; the first holds the names of the columns.</param>
public sealed record PeopleRow(int Number, IReadOnlyDictionary<PeopleColumn, string> Cells)
{
    public string Of(PeopleColumn column) => Cells.GetValueOrDefault(column, "");

    /// <summary>The column stands in the file, so an empty cell empties.</summary>
    public bool Says(PeopleColumn column) => Cells.ContainsKey(column);

    /// <summary>Several in one cell.</summary>
    public IEnumerable<string> Each(PeopleColumn column) => Of(column).Split([',', ';', '|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The first cell that would work something out.</summary>
    public PeopleColumn? Formula => Cells.Where(cell => cell.Value.StartsWith('=') || cell.Value.StartsWith('＝')).Select(cell => (PeopleColumn?)cell.Key).FirstOrDefault();
}

/// <summary>The rows of a file of people, by the names in its first row; columns that nobody knows are passed over.</summary>
public static class PeopleTable
{
    public const int MostRows = 2_000;

    public static Result<List<PeopleRow>> Read(List<string[]> table)
    {
        if (table.Count == 0) return new NoPeopleInIt();
        var columns = table[0].Select((cell, at) => (Column: PeopleColumns.Of(cell), At: at)).Where(one => one.Column is not null).DistinctBy(one => one.Column).ToList();
        if (columns.All(one => one.Column is not PeopleColumn.Email)) return new NoEmailColumn();
        if (table.Count == 1) return new NoPeopleInIt();

        return table.Skip(1).Select((row, at) => new PeopleRow(at + 2, columns.ToDictionary(one => one.Column!.Value, one => Cell(row, one.At)))).ToList();
    }

    /// <summary>The apostrophe that an export puts before what could be a formula is none of the text.</summary>
    private static string Cell(string[] row, int at)
    {
        var text = at < row.Length ? row[at].Trim() : "";
        return text.Length > 1 && text[0] == '\'' && Ordering.CsvText.Of(text[1..]) == text ? text[1..] : text;
    }
}

public sealed record NoEmailColumn : Refusal;

public sealed record NoPeopleInIt : Refusal;
