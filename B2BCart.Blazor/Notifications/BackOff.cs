namespace B2BCart.Blazor.Notifications;

/// <summary>When a letter that could not be delivered is tried again.</summary>
public static class BackOff
{
    /// <summary>After so many it is given up, and its last error stays.</summary>
    public const int MostTries = 10;

    /// <summary>The first is short: it is also how long a mail waits whose sending a crash cut off.</summary>
    private static readonly TimeSpan[] Pauses =
        [TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(6), TimeSpan.FromHours(12), TimeSpan.FromDays(1)];

    /// <param name="tries">How often it was tried before.</param>
    public static TimeSpan After(int tries) => Pauses[Math.Min(tries, Pauses.Length - 1)];
}
