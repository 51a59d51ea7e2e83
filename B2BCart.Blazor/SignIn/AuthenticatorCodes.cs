using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using B2BCart.Blazor.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.SignIn;

/// <summary>Codes of an authenticator app (RFC 6238), each good for one time: Identity's own lets a code in again while it holds.</summary>
public sealed class AuthenticatorCodes(AppDb db, TimeProvider time) : IUserTwoFactorTokenProvider<Account>
{
    private const int Seconds = 30;

    /// <summary>A phone may be so many half minutes before or after the server.</summary>
    private const int Drift = 1;

    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public async Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Account> manager, Account user) => !string.IsNullOrEmpty(await manager.GetAuthenticatorKeyAsync(user));

    /// <summary>The app makes them, not the server.</summary>
    public Task<string> GenerateAsync(string purpose, UserManager<Account> manager, Account user) => Task.FromResult("");

    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<Account> manager, Account user)
    {
        if (await manager.GetAuthenticatorKeyAsync(user) is not { Length: > 0 } key) return false;

        var now = time.GetUtcNow().ToUnixTimeSeconds() / Seconds;
        var given = Encoding.UTF8.GetBytes(token);
        long? found = null;
        for (var at = now - Drift; at <= now + Drift; at++)
        {
            if (CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Of(key, at)), given)) found = at;
        }

        return found is { } code && await TakeAsync(user, code);
    }

    /// <param name="at">Half minutes since 1970.</param>
    internal static string Of(string key, long at)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, at);
#pragma warning disable CA5350 // The standard says SHA-1, and so do the apps.
        var hash = HMACSHA1.HashData(Bytes(key), counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue;
        return (number % 1_000_000).ToString("000000", CultureInfo.InvariantCulture);
    }

    /// <summary>Of two who show it in the same moment, one.</summary>
    private async Task<bool> TakeAsync(Account user, long code)
    {
        if (await db.Set<Account>().Where(row => row.Id == user.Id && (row.LastCode == null || row.LastCode < code)).ExecuteUpdateAsync(row => row.SetProperty(one => one.LastCode, code)) == 0) return false;

        user.LastCode = code;
        return true;
    }

    private static byte[] Bytes(string key)
    {
        var (bits, count, bytes) = (0, 0, new List<byte>());
        foreach (var letter in key)
        {
            (bits, count) = (((bits << 5) | Base32.IndexOf(letter, StringComparison.Ordinal)) & 0xFFFF, count + 5);
            if (count < 8) continue;
            count -= 8;
            bytes.Add((byte)(bits >> count));
        }

        return [.. bytes];
    }
}
