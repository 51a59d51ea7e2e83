using System.Collections.Immutable;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.People;

/// <summary>A time zone as typed: an IANA name, such as Europe/Berlin.</summary>
public static class TimeZoneText
{
    /// <summary>Those with a place in their name.</summary>
    public static ImmutableArray<string> Known { get; } = [.. TimeZoneInfo.GetSystemTimeZones().Select(zone => zone.Id).Where(id => id.Contains('/', StringComparison.Ordinal) && !id.StartsWith("Etc/", StringComparison.Ordinal)).Append("UTC").Order(StringComparer.Ordinal)];

    /// <summary>Nothing typed is nothing chosen.</summary>
    public static Result<string?> Read(string? text) =>
        string.IsNullOrWhiteSpace(text) ? (string?)null
        : text.Length <= 60 && TimeZoneInfo.TryFindSystemTimeZoneById(text.Trim(), out var zone) && zone.HasIanaId ? (string?)zone.Id : new NotATimeZone(text.Length <= 60 ? text.Trim() : text[..60]);

    /// <summary>For a company, which has to have one.</summary>
    public static Result<string> ReadOne(string? text) => Read(text).IsRefused(out var no, out var zone) ? no : zone is null ? new NotATimeZone("") : zone;
}

public sealed record NotATimeZone(string Text) : Refusal;
