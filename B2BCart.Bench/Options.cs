using System.Globalization;

namespace B2BCart.Bench;

internal static class Options
{
    private const string Usage =
        """
        usage:
          replay CATALOG.csv BASKETS.csv [--kills N]            real orders, eight people at once, the server killed in between
          crash [--kills 30] [--seed N] [--fault acknowledge-early]
                                                                16 editors on 8 carts, the server killed at random moments; the fault must be caught
          disk [full] [read-only] [locked] [torn] [--seed N]    the disk of a server fails under six people for some seconds
          circuits [--count 300] [--edits 20]                   real cart pages without browsers, and whether all of them draw the newest cart
          figures [--quick] [NUMBER ...] [--json FILE]          the figures of DESIGN.md, product and yardstick alternately; 3 pairs instead of 5 with --quick
          hostile [NAME]                                        people who hang, break, come and go and stay away, and whether anybody else notices
          bar [ROW ...] [--tenth] [--seed N]                    rows 2, 4, 5, 7 to 11, 17 and 18 of the bar for security and reliability, each with its control
        """;

    public static int Number(string[] args, string name, int otherwise) =>
        Text(args, name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    public static string? Text(string[] args, string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

    /// <summary>The numbers that stand alone, and are not what <paramref name="option"/> is set to.</summary>
    public static HashSet<int> Numbers(string[] args, string option) =>
        [.. args.Where((one, at) => (at == 0 || args[at - 1] != option) && int.TryParse(one, CultureInfo.InvariantCulture, out _)).Select(one => int.Parse(one, CultureInfo.InvariantCulture))];

    public static bool Has(string[] args, string name) => args.Contains(name);

    public static int Explain()
    {
        Console.Error.WriteLine(Usage);
        return 2;
    }
}
