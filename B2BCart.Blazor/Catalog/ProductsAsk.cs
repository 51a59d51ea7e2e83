using System.Collections.Immutable;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.Catalog;

/// <summary>What the products page is asked for. It stands in the address, so that it can be kept, sent and gone back to.</summary>
/// <param name="Chosen">Attributes that the products have; several values of one attribute mean any of them.</param>
/// <param name="Open">The number of the product whose sheet is open.</param>
/// <param name="Cart">The cart that is added to, where the address names one.</param>
public sealed record ProductsAsk(string Text, string? Category, ImmutableArray<AttributeValue> Chosen, string? Open, CartId? Cart)
{
    public const int LongestText = 200;

    public static ProductsAsk Of(string? text, string? category, string[]? chosen, string? open, string? cart) => new(
        text is { Length: > LongestText } ? text[..LongestText] : text ?? "",
        string.IsNullOrWhiteSpace(category) ? null : category,
        [.. (chosen ?? []).Select(Read).OfType<AttributeValue>().Distinct()],
        string.IsNullOrWhiteSpace(open) ? null : open,
        Guid.TryParse(cart, out var id) ? new CartId(id) : null);

    public string Url
    {
        get
        {
            var query = QueryString.Empty;
            if (Text.Length > 0) query = query.Add("q", Text);
            if (Category is { } category) query = query.Add("category", category);
            foreach (var one in Chosen) query = query.Add("f", $"{one.Name}={one.Value}");
            if (Open is { } open) query = query.Add("sku", open);
            if (Cart is { } cart) query = query.Add("cart", $"{cart.Value}");
            return $"/products{query}";
        }
    }

    public IReadOnlyDictionary<string, string[]> Attributes => Chosen.GroupBy(one => one.Name).ToDictionary(one => one.Key, one => one.Select(value => value.Value).ToArray());

    public bool IsPlain => Text.Length == 0 && Category is null && Chosen.IsEmpty;

    public bool IsSameSearch(ProductsAsk other) => Text == other.Text && Category == other.Category && Chosen.SequenceEqual(other.Chosen);

    /// <summary>Another category begins without attributes: they are the category's own.</summary>
    public ProductsAsk In(string? category) => this with { Category = category, Chosen = [], Open = null };

    public ProductsAsk Toggle(AttributeValue one) => this with { Chosen = Chosen.Contains(one) ? Chosen.Remove(one) : Chosen.Add(one), Open = null };

    private static AttributeValue? Read(string text) => text.Split('=', 2) is [{ Length: > 0 } name, { Length: > 0 } value] ? new AttributeValue(name, value) : null;
}
