namespace B2BCart.Blazor.Storage;

/// <summary>
/// The full-text tables of the catalog, which EF Core cannot make: words, pieces of SKUs, and the vocabulary of the words.
/// Each stands twice; a generation uses the pair of its parity, so that an import never touches the tables that are searched.
/// </summary>
public static class SearchIndexSql
{
    public static string Up { get; } = Pair(0) + Vocabulary(0) + Pair(1) + Vocabulary(1);

    public const string Down = """
        DROP TABLE product_terms_0; DROP TABLE product_terms_1;
        DROP TABLE product_pieces_0; DROP TABLE product_pieces_1;
        DROP TABLE product_words_0; DROP TABLE product_words_1;
        """;

    /// <summary>The tables in which FTS5 keeps an index, with their columns. They are ordinary tables and can be copied row by row.</summary>
    public static IReadOnlyList<(string Suffix, string[] Columns)> Shadows { get; } = [("_data", ["id", "block"]), ("_idx", ["segid", "term", "pgno"]), ("_docsize", ["id", "sz"])];

    /// <summary>The full-text tables that a generation is written to.</summary>
    public static string[] Tables(long generation) => [$"product_words_{generation & 1}", $"product_pieces_{generation & 1}"];

    /// <summary>Makes the two full-text tables of a generation.</summary>
    public static string Pair(long generation) => $"""
        CREATE VIRTUAL TABLE {Tables(generation)[0]} USING fts5(sku, name, category, supplier, attributes, content='', tokenize='unicode61 remove_diacritics 2', prefix='1 2 3');
        CREATE VIRTUAL TABLE {Tables(generation)[1]} USING fts5(sku, content='', tokenize='trigram');

        """;

    private static string Vocabulary(long generation) => $"""
        CREATE VIRTUAL TABLE product_terms_{generation & 1} USING fts5vocab({Tables(generation)[0]}, 'row');

        """;
}
