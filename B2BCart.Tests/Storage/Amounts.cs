using System.Text;
using System.Text.RegularExpressions;

namespace B2BCart.Tests.Storage;

/// <summary>Finds prices in any text: the shop's amounts, and the names under which money travels.</summary>
internal static partial class Amounts
{
    public static IReadOnlyList<string> In(params byte[][] texts) => In([.. texts.Select(Encoding.UTF8.GetString)]);

    public static IReadOnlyList<string> In(params string[] texts) => [.. texts.SelectMany(text => Canary().Matches(text)).Select(match => match.Value)];

    [GeneratedRegex("""7\.654321|7\.154321|1\.23457|0\.73457|5\.876543|17\.65|500\.31|"amount"|"minor"|List 2026""")]
    private static partial Regex Canary();
}
