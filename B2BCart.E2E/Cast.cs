namespace B2BCart.E2E;

/// <summary>People and products of the demo company that stories are told with.</summary>
internal static class Cast
{
    public const string Lena = "Lena Brandt";
    public const string Bob = "Bob Lindqvist";

    public const string Mei = "Mei Tanaka";
    public const string Jonas = "Jonas Weber";
    public const string Samir = "Samir Haddad";

    /// <summary>The manager of Lena, Bob, Mei, Jonas and Samir.</summary>
    public const string Ana = "Ana Kovač";

    /// <summary>Owns the budgets; is asked over 10,000 EUR.</summary>
    public const string Priya = "Priya Nair";

    /// <summary>Ana's manager; places orders, edits the rules.</summary>
    public const string Helen = "Helen Marsh";

    /// <summary>Places orders.</summary>
    public const string Tomas = "Tomás Ruiz";

    /// <summary>Sees no prices.</summary>
    public const string Olek = "Olek Nowak";

    /// <summary>Works for the seller: runs companies and the catalog.</summary>
    public const string Seller = "Seller desk";

    public static readonly Product Gloves = new("SF-20114-M", "Nitrile gloves, powder-free, size M");
    public static readonly Product Goggles = new("SF-33070", "Safety goggles, indirect vent, anti-fog");
    public static readonly Product Coat = new("SF-41200-L", "Lab coat, cotton twill, size L");
    public static readonly Product Screen = new("IT-27440", "Monitor 27″, USB-C, height adjustable");
    public static readonly Product Tubing = new("LB-55112", "PTFE tubing 8 × 10 mm, by the metre");
    public static readonly Product Printer = new("IT-61200", "Label printer, 300 dpi, network");

    /// <summary>The id that the demo always gives.</summary>
    public static Guid IdOf(string person) => new($"0193a000-0000-7000-8000-0000000002{person switch { Lena => "01", Bob => "02", Mei => "03", Jonas => "04", Samir => "05", Ana => "06", Tomas => "07", Olek => "08", Priya => "09", Helen => "10", Seller => "20", _ => throw new ArgumentException(person) }}");
}

internal sealed record Product(string Sku, string Name)
{
    /// <summary>As a row that one could paste.</summary>
    public string Times(decimal quantity) => FormattableString.Invariant($"{Sku}\t{quantity}");
}
