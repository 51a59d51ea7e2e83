using System.Collections.Immutable;
using System.Globalization;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Core.Notifications;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.Notifications;

/// <summary>Where a letter goes: to a person, to the seller, or to the admins of a company.</summary>
public sealed class Receivers(MailSettings settings, IDbContextFactory<AppDb> database)
{
    /// <summary>The language of the reader's company, else the one that is set for all.</summary>
    public async Task<CultureInfo> LanguageAsync(OutboxRow row, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var company = row.To is { } id
            ? db.Set<PersonRow>().Where(person => person.Id == id).Select(person => person.Company)
            : db.Set<CartRow>().Where(cart => cart.Id == row.Cart && row.Kind != LetterKind.OrderToSeller).Select(cart => cart.Company);
        return await db.Set<CompanyRow>().Where(one => company.Contains(one.Id)).Select(one => one.Language).FirstOrDefaultAsync(stop) is { } own ? CultureInfo.GetCultureInfo(own) : settings.Language;
    }

    /// <summary>None when nobody has an address.</summary>
    /// <exception cref="InvalidOperationException">Nobody said where the seller reads mails.</exception>
    public async Task<ImmutableArray<MailTo>> OfAsync(OutboxRow row, CompanyId company, CancellationToken stop)
    {
        if (row.Kind is LetterKind.OrderToSeller) return [new("", settings.Seller ?? throw new InvalidOperationException("Seller:Email is not set."))];

        await using var db = await database.CreateDbContextAsync(stop);
        var people = db.Set<PersonRow>().Where(person => person.Email != "" && person.EndedAt == null);
        var found = row.To is { } id ? people.Where(person => person.Id == id) : people.Where(person => person.Company == company && person.IsAdmin);
        return [.. await found.Select(person => new MailTo(person.Name, person.Email)).ToListAsync(stop)];
    }
}
