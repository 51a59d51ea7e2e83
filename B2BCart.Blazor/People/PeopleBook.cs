using System.Collections.Concurrent;
using B2BCart.Blazor.SignIn;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.People;

/// <summary>Who is who. Read from the database once a company and kept until <see cref="Forget"/>.</summary>
public sealed class PeopleBook(IDbContextFactory<AppDb> database, PeopleNews news, TimeProvider time)
{
    private readonly Lock _gate = new();
    private readonly ConcurrentDictionary<CompanyId, Company> _companies = new();
    private readonly ConcurrentDictionary<PersonId, CompanyId> _companyOf = new();
    private CompanyId? _seller;
    private long _forgotten;

    public async ValueTask<Company> CompanyAsync(CompanyId id, CancellationToken stop = default)
    {
        var now = time.GetUtcNow();
        if (_companies.TryGetValue(id, out var known) && now < known.HoldsUntil) return known;

        var forgotten = Volatile.Read(ref _forgotten);
        await using var db = await database.CreateDbContextAsync(stop);
        var read = await CompanyReading.ReadAsync(db, id, now, stop);
        foreach (var person in read.Rights.Keys) _companyOf[person] = id;
        lock (_gate)
        {
            if (forgotten == _forgotten) _companies[id] = read;
        }

        return read;
    }

    /// <summary>Without one the server is new.</summary>
    public async ValueTask<bool> HasAnyCompanyAsync(CancellationToken stop = default)
    {
        if (!_companies.IsEmpty) return true;
        await using var db = await database.CreateDbContextAsync(stop);
        return await db.Set<CompanyRow>().AnyAsync(stop);
    }

    /// <summary>The rights of a person now; nothing if there is no such person.</summary>
    public async ValueTask<Person?> FindAsync(PersonId id, CancellationToken stop = default)
    {
        if (!_companyOf.TryGetValue(id, out var company))
        {
            await using var db = await database.CreateDbContextAsync(stop);
            if (await db.Set<PersonRow>().Where(row => row.Id == id).Select(row => (CompanyId?)row.Company).SingleOrDefaultAsync(stop) is not { } found) return null;
            company = found;
        }

        return (await CompanyAsync(company, stop)).Rights.GetValueOrDefault(id);
    }

    /// <summary>The one who is signed in, if that person is still there.</summary>
    public async ValueTask<Person?> FindAsync(System.Security.Claims.ClaimsPrincipal user, CancellationToken stop = default) =>
        user.PersonId() is { } id ? await FindAsync(id, stop) : null;

    /// <summary>Nothing if there is no such person.</summary>
    public async ValueTask<PersonSettings?> SettingsOfAsync(PersonId id, CancellationToken stop = default) =>
        await FindAsync(id, stop) is { } person ? (await CompanyAsync(person.Company, stop)).Settings.GetValueOrDefault(id) : null;

    public async ValueTask<Named?> NameOfAsync(System.Security.Claims.ClaimsPrincipal user, CancellationToken stop = default) =>
        user.PersonId() is { } id && await FindAsync(id, stop) is { } person ? (await CompanyAsync(person.Company, stop)).People.GetValueOrDefault(id) : null;

    /// <summary>Is this the session of somebody who is still there, begun with what they sign in with now?</summary>
    public async ValueTask<bool> IsSignedInAsync(System.Security.Claims.ClaimsPrincipal user, CancellationToken stop = default) =>
        await FindAsync(user, stop) is { } person && (await CompanyAsync(person.Company, stop)).Stamps.GetValueOrDefault(person.Id) is var stamp
        && (user.Stamp() is { } begunWith ? begunWith == stamp : user.IsByDemo());

    /// <summary>People, rights or passwords of a company changed and are stored: they are read again, and every open page of these people is told.</summary>
    public async Task RefreshAsync(CompanyId company)
    {
        Forget(company);
        var now = await CompanyAsync(company);
        foreach (var person in now.People.Values.Where(one => !one.IsOfSeller)) news.Tell(person.Id, now.Rights.GetValueOrDefault(person.Id));
    }

    /// <summary>What the seller's people may do with another company is others now.</summary>
    public async Task RefreshSellerAsync()
    {
        if (await SellerAsync() is { } seller) await RefreshAsync(seller);
    }

    /// <summary>The company that sells; nothing on a new server.</summary>
    public async ValueTask<CompanyId?> SellerAsync(CancellationToken stop = default)
    {
        if (_seller is { } known) return known;

        await using var db = await database.CreateDbContextAsync(stop);
        return _seller = await db.Set<CompanyRow>().Where(row => row.IsSeller).Select(row => (CompanyId?)row.Id).SingleOrDefaultAsync(stop);
    }

    /// <summary>People or rights of a company changed: read them again.</summary>
    public void Forget(CompanyId company)
    {
        lock (_gate)
        {
            _forgotten++;
            if (_companies.TryGetValue(company, out var known) && known.IsSeller) _companies.Clear();
            else _companies.TryRemove(company, out _);
        }
    }
}
