using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.Catalog;

/// <summary>How far an import is.</summary>
/// <param name="Rows">Rows of products read.</param>
/// <param name="BytesRead">Of the file.</param>
/// <param name="BytesTotal">The size of the file.</param>
public readonly record struct ImportProgress(int Rows, long BytesRead, long BytesTotal);

/// <summary>A row that was not taken. The number is the one a spreadsheet shows: the header is row 1.</summary>
public sealed record RowRefused(int Row, string Sku, Refusal Refusal);

/// <summary>What became of a file.</summary>
/// <param name="Rows">Rows of products read.</param>
/// <param name="Imported">Products in the catalog that now holds; 0 when nothing was changed.</param>
/// <param name="Whole">Why the file as a whole was refused, if it was.</param>
/// <param name="Refused">The rows refused, at most <see cref="MostListed"/> of them.</param>
/// <param name="RefusedCount">How many rows were refused.</param>
/// <param name="Ignored">Headers that mean nothing to the catalog.</param>
public sealed record ImportReport(int Rows, int Imported, Refusal? Whole, IReadOnlyList<RowRefused> Refused, int RefusedCount, IReadOnlyList<string> Ignored)
{
    public const int MostListed = 1_000;

    public bool HasReplacedTheCatalog => Imported > 0;

    public int NotListed => RefusedCount - Refused.Count;

    /// <summary>The longest time the import kept others from writing, in milliseconds.</summary>
    public double LongestHold { get; init; }

    public static ImportReport OfNothing(Refusal whole) => new(0, 0, whole, [], 0, []);
}

/// <summary>No column of the file bears a name of this one.</summary>
public sealed record ColumnMissing(CatalogColumn Column) : Refusal;

public sealed record ColumnTwice(CatalogColumn Column, string First, string Second) : Refusal;

public sealed record FileEmpty : Refusal;

/// <summary>The bytes are no UTF-8 (and no UTF-16 with a byte order mark): a Windows code page, or no text at all.</summary>
public sealed record FileNotUtf8 : Refusal;

public sealed record LineTooLong(int Line, int Most) : Refusal;

/// <summary>A quote opened in this row is not closed in the next thousands of characters.</summary>
public sealed record QuoteNotClosed(int Row) : Refusal;

public sealed record NoRowIsGood(int Rows) : Refusal;

public sealed record ImportAlreadyRunning : Refusal;

public sealed record FileNotFound(string Path) : Refusal;
