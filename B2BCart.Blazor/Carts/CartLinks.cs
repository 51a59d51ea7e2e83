namespace B2BCart.Blazor.Carts;

/// <summary>The overview's addresses: what is asked stands in the query, so that a list can be kept as a bookmark.</summary>
public static class CartLinks
{
    public static string To(this CartListAsk ask)
    {
        var query = QueryString.Empty;
        if (ask.Show is not CartsShown.All) query = query.Add("show", Shown(ask.Show));
        if (!string.IsNullOrEmpty(ask.Name)) query = query.Add("q", ask.Name);
        if (ask.Page > 1) query = query.Add("page", $"{ask.Page}");
        return $"/{query}";
    }

    public static string Shown(CartsShown show) => show.ToString().ToLowerInvariant();
}
