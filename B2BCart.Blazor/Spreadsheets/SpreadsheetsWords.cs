namespace B2BCart.Blazor.Spreadsheets;

/// <summary>Why a file could not be read.</summary>
public sealed class SpreadsheetsWords;
