using System.Globalization;
using System.Text;
using B2BCart.Core.Carts;

namespace B2BCart.Bench.TwoCompanies;

/// <summary>Finds amounts in any bytes: as people write them in any language, in minor units, with and without decimals, and in base64 at each of its three places.</summary>
internal sealed class PriceScan
{
    private readonly IReadOnlyList<string> _needles;

    private PriceScan(IEnumerable<decimal> amounts) => _needles = [.. amounts.SelectMany(Written).Distinct()];

    /// <summary>All amounts that stand in this cart for who sees prices.</summary>
    public static PriceScan Of(params IEnumerable<Cart> carts) => new(carts.SelectMany(AmountsOf).Append(Gold.Price).Where(amount => amount >= 1_000).Distinct());

    public static PriceScan For(decimal amount) => new([amount]);

    public IReadOnlyList<string> In(string text) => [.. _needles.Where(needle => text.Contains(needle, StringComparison.Ordinal))];

    public IReadOnlyList<string> In(byte[] bytes) => In(Encoding.UTF8.GetString(bytes));

    private static IEnumerable<decimal> AmountsOf(Cart cart) =>
        [.. cart.Present.SelectMany(line => new[] { line.Price?.Amount, line.Price?.Total.Amount }).OfType<decimal>(), cart.Total?.Amount ?? 0, cart.Goods?.Amount ?? 0];

    private static IEnumerable<string> Written(decimal amount)
    {
        var plain = amount.ToString("0.00", CultureInfo.InvariantCulture);
        var minor = decimal.Truncate(amount * 100).ToString(CultureInfo.InvariantCulture);
        var group = new[] { ",", ".", " ", "\u00a0", "\u202f", "'", "’", "&#xA0;", "&#x202F;" };
        string[] written = [plain, plain.Replace('.', ','), minor, .. group.SelectMany(mark => new[] { Grouped(amount, mark, "."), Grouped(amount, mark, ",") })];
        return written.Concat(new[] { plain, minor, Grouped(amount, ",", ".") }.SelectMany(Base64));
    }

    private static string Grouped(decimal amount, string mark, string point) =>
        amount.ToString("#,0.00", new NumberFormatInfo { NumberGroupSeparator = mark, NumberDecimalSeparator = point });

    /// <summary>The part of it that is the same whatever stands before and after.</summary>
    private static IEnumerable<string> Base64(string text)
    {
        for (var before = 0; before < 3; before++)
        {
            var whole = Convert.ToBase64String([.. new byte[before], .. Encoding.ASCII.GetBytes(text)]);
            yield return whole[(before == 0 ? 0 : before + 1)..(whole.TrimEnd('=').Length - 1)];
        }
    }
}
