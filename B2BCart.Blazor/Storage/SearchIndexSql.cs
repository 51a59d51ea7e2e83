namespace B2BCart.Blazor.Storage;

/// <summary>
/// The full-text tables of the catalog, which EF Core cannot make: words, pieces of SKUs, and the vocabulary of the words.
/// Each stands twice; a generation uses the pair of its parity, so that an import never touches the tables that are searched.
/// </summary>
public static class SearchIndexSql
{
    public const string Up = """
        CREATE VIRTUAL TABLE product_words_0 USING fts5(sku, name, category, supplier, attributes, content='', tokenize='unicode61 remove_diacritics 2', prefix='1 2 3');
        CREATE VIRTUAL TABLE product_words_1 USING fts5(sku, name, category, supplier, attributes, content='', tokenize='unicode61 remove_diacritics 2', prefix='1 2 3');
        CREATE VIRTUAL TABLE product_pieces_0 USING fts5(sku, content='', tokenize='trigram');
        CREATE VIRTUAL TABLE product_pieces_1 USING fts5(sku, content='', tokenize='trigram');
        CREATE VIRTUAL TABLE product_terms_0 USING fts5vocab(product_words_0, 'row');
        CREATE VIRTUAL TABLE product_terms_1 USING fts5vocab(product_words_1, 'row');
        INSERT INTO product_words_0(product_words_0, rank) VALUES('automerge', 0), ('crisismerge', 1999);
        INSERT INTO product_words_1(product_words_1, rank) VALUES('automerge', 0), ('crisismerge', 1999);
        INSERT INTO product_pieces_0(product_pieces_0, rank) VALUES('automerge', 0), ('crisismerge', 1999);
        INSERT INTO product_pieces_1(product_pieces_1, rank) VALUES('automerge', 0), ('crisismerge', 1999);
        """;

    public const string Down = """
        DROP TABLE product_terms_0; DROP TABLE product_terms_1;
        DROP TABLE product_pieces_0; DROP TABLE product_pieces_1;
        DROP TABLE product_words_0; DROP TABLE product_words_1;
        """;

    /// <summary>The full-text tables that a generation is written to.</summary>
    public static string[] Tables(long generation) => [$"product_words_{generation & 1}", $"product_pieces_{generation & 1}"];
}
