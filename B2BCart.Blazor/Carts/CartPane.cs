namespace B2BCart.Blazor.Carts;

/// <summary>What a narrow screen shows of a cart.</summary>
public enum CartPane
{
    Lines,
    Comments,
    Approval,
    History,

    /// <summary>Delivery and references, and the way to the rest.</summary>
    More,
}
