using B2BCart.Core.Kernel;

namespace B2BCart.Core.Carts;

/// <summary>What makes a line of a product different from another line of the same product.</summary>
/// <param name="RequestedFor">Whom it is for, when not for the one who added it.</param>
/// <param name="Note">At most <see cref="LongestNote"/> characters.</param>
public sealed record LineDetails(PersonId? RequestedFor = null, string? Note = null)
{
    /// <summary>Where it goes, when not where the cart goes: an address by its id.</summary>
    public string? ShipTo { get; init; }

    public const int LongestNote = 500;

    public static LineDetails None { get; } = new();

    /// <summary>As it is kept: texts without blanks around them, or none. What a client left out is none.</summary>
    internal static LineDetails Tidy(LineDetails? details) => (details ?? None) with { Note = TidyText(details?.Note), ShipTo = TidyText(details?.ShipTo) };

    internal static string? TidyText(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
