using B2BCart.Core.Kernel;

namespace B2BCart.Core.Carts;

/// <summary>The one rule for names of carts: something to read, at most <see cref="Cart.LongestName"/> characters, in one line.</summary>
internal static class CartName
{
    public static Result<string> Of(string? text)
    {
        var name = (text ?? "").Trim();
        return name.Length == 0 ? new CartNeedsName()
            : name.Length > Cart.LongestName || name.Any(char.IsControl) ? new CartNameTooLong(Cart.LongestName)
            : name;
    }
}

public sealed record CartNeedsName : Refusal;

public sealed record CartNameTooLong(int Longest) : Refusal;
