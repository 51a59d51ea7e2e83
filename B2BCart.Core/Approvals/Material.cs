using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using B2BCart.Core.References;

namespace B2BCart.Core.Approvals;

/// <summary>One line as an approval covers it.</summary>
/// <param name="Amount">The unit price, per <paramref name="Per"/>; nothing where prices are hidden.</param>
public sealed record MaterialLine(LineId Line, Sku Sku, Quantity Quantity, UnitOfMeasure Unit, decimal? Amount, int Per, Money? Total, string? ShipTo);

/// <summary>What an approval covers: the cart's own content, and nothing from outside.</summary>
/// <param name="Total">Net with freight.</param>
/// <param name="Lines">Those that are there, in the order of their ids.</param>
/// <param name="References">The fields whose change asks again: <see cref="Fields"/>.</param>
public sealed record Material(PersonId Requester, Money? Total, ImmutableArray<MaterialLine> Lines, ImmutableArray<ReferenceValue> References)
{
    /// <summary>Where it goes, to whom, and who pays.</summary>
    public static ImmutableArray<string> Fields { get; } = [ReferenceKeys.ShipTo, ReferenceKeys.Contact, ReferenceKeys.CostCentre];

    /// <summary>SHA-256 over all of it, in hexadecimal: what an approver's answer is bound to.</summary>
    public string Hash()
    {
        var text = new StringBuilder();
        Say(text, Requester.Value, Total?.Minor, Total?.Currency.Code);
        foreach (var line in Lines) Say(text, line.Line.Value, line.Sku.Value, Exact(line.Quantity.Value), line.Unit.Code, line.Amount is { } amount ? Exact(amount) : null, line.Per, line.Total?.Minor, line.ShipTo);
        foreach (var value in References) Say(text, value.Field, value.Value);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    public Material SeenBy(bool prices) =>
        prices ? this : this with { Total = null, Lines = [.. Lines.Select(line => line with { Amount = null, Total = null })] };

    /// <summary>Each value with its length before it, so that no two contents read the same.</summary>
    private static void Say(StringBuilder text, params ReadOnlySpan<object?> values)
    {
        foreach (var value in values)
        {
            var said = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
            _ = text.Append(CultureInfo.InvariantCulture, $"{said.Length}:{said};");
        }

        _ = text.Append('\n');
    }

    /// <summary>5 and 5.0 are the same quantity.</summary>
    private static string Exact(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
