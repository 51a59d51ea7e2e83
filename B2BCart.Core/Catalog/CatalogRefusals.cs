using B2BCart.Core.Kernel;

namespace B2BCart.Core.Catalog;

/// <summary>A column that every product needs is empty in this row.</summary>
public sealed record CellMissing(CatalogColumn Column) : Refusal;

public sealed record CellTooLong(CatalogColumn Column, int Length, int Most) : Refusal;

public sealed record CellNotANumber(CatalogColumn Column, string Text) : Refusal;

public sealed record CellNotWhole(CatalogColumn Column, string Text) : Refusal;

public sealed record CellNotAboveZero(CatalogColumn Column, string Text) : Refusal;

public sealed record CellOutOfRange(CatalogColumn Column, string Text, decimal Least, decimal Most) : Refusal;

public sealed record CellFinerThanUnit(CatalogColumn Column, string Text, UnitOfMeasure Unit, int Decimals) : Refusal;

public sealed record CellUnknown(CatalogColumn Column, string Text, string Known) : Refusal;

public sealed record PriceTooFine(string Text, int Decimals) : Refusal;

/// <summary>A price step is "from:price", its quantity above the step before it.</summary>
public sealed record TierNotReadable(string Text) : Refusal;

/// <summary>An attribute is "name=value".</summary>
public sealed record AttributeNotReadable(string Text) : Refusal;

/// <summary>The same number, letter by letter, stood in an earlier row.</summary>
public sealed record SkuTwice(Sku Sku, int FirstRow) : Refusal;

/// <summary>More cells than the header names; usually a name with a comma and no quotes.</summary>
public sealed record RowTooWide(int Cells, int Columns) : Refusal;

/// <summary>Quotes in this row do not close where they should.</summary>
public sealed record RowBroken(string Text) : Refusal;
