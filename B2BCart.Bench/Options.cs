using System.Globalization;

namespace B2BCart.Bench;

internal static class Options
{
    public static int Number(string[] args, string name, int otherwise) =>
        Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : otherwise;

    public static int Explain()
    {
        Console.Error.WriteLine("usage: replay CATALOG.csv BASKETS.csv [--kills N]");
        return 2;
    }
}
