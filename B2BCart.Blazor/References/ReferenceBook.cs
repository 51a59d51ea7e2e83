using System.Collections.Concurrent;
using System.Collections.Immutable;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using B2BCart.Core.References;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.References;

/// <summary>One value that can be chosen: what stands in the cart, and how people read it.</summary>
public sealed record Choice(string Value, string Says, string? Hint);

/// <param name="Use">Which units may charge a cost centre, with the units below them.</param>
public sealed record CompanyPlaces(IReadOnlyList<AddressRow> Addresses, IReadOnlyList<CostCentreRow> CostCentres, ILookup<Guid, UnitId> Use);

/// <summary>The addresses and cost centres of a company, and who may use them. Read once a company.</summary>
public sealed class ReferenceBook(IDbContextFactory<AppDb> database, PeopleBook people)
{
    private const int LongestText = 60;

    private readonly ConcurrentDictionary<CompanyId, Book> _books = new();
    private long _forgotten;

    /// <summary>The fields as this person may fill them.</summary>
    /// <param name="of">The company of the cart; who reads may be of another one.</param>
    public async ValueTask<ImmutableArray<ReferenceField>> FieldsAsync(CompanyId of, Person person, CancellationToken stop = default)
    {
        var book = await BookAsync(of, stop);
        var company = await people.CompanyAsync(of, stop);
        var settings = company.Settings.GetValueOrDefault(person.Id, PersonSettings.None);
        ImmutableArray<string> centres = [.. book.CostCentresOf(person, settings).Select(row => row.Id.ToString())];
        return
        [
            new(ReferenceKeys.ShipTo, ReferenceKind.Choice, [.. book.Addresses.Select(row => row.Id.ToString())], 0, IsRequired: true) { First = settings.ShipTo?.Value.ToString() },
            new(ReferenceKeys.Contact, ReferenceKind.Choice, [.. company.Rights.Keys.Select(id => id.Value.ToString())], 0, IsRequired: false),
            new(ReferenceKeys.PoNumber, ReferenceKind.Text, [], LongestText, IsRequired: true),
            new(ReferenceKeys.CostCentre, ReferenceKind.Choice, centres, 0, IsRequired: true) { First = centres is [var only] ? only : null },
        ];
    }

    /// <summary>The cost centres that somebody may charge, by their ids as they stand in a cart; none for who has left.</summary>
    public async ValueTask<ImmutableArray<string>> ChargeableAsync(CompanyId id, PersonId person, CancellationToken stop = default)
    {
        var (book, company) = (await BookAsync(id, stop), await people.CompanyAsync(id, stop));
        return company.Rights.GetValueOrDefault(person) is { } found ? [.. book.CostCentresOf(found, company.Settings[person]).Select(row => row.Id.ToString())] : [];
    }

    /// <summary>All of a company, for those who run it.</summary>
    public async ValueTask<CompanyPlaces> PlacesOfAsync(CompanyId company, CancellationToken stop = default)
    {
        var book = await BookAsync(company, stop);
        return new(book.Addresses, book.CostCentres, book.Use);
    }

    /// <summary>Addresses or cost centres changed: they are read again.</summary>
    public void Forget(CompanyId company)
    {
        Interlocked.Increment(ref _forgotten);
        _books.TryRemove(company, out _);
    }

    /// <summary>How the values of a field read: those this person may choose, and <paramref name="chosen"/> even if they may not.</summary>
    public async ValueTask<IReadOnlyList<Choice>> ChoicesAsync(CompanyId of, Person person, string field, string? chosen, CancellationToken stop = default)
    {
        var book = await BookAsync(of, stop);
        var company = await people.CompanyAsync(of, stop);
        var mine = book.CostCentresOf(person, company.Settings.GetValueOrDefault(person.Id, PersonSettings.None)).ToHashSet();
        return field switch
        {
            ReferenceKeys.ShipTo => [.. book.Addresses.Select(row => new Choice(row.Id.ToString(), row.Name, $"{row.Street}, {row.City}"))],
            ReferenceKeys.Contact => [.. company.Present.Select(one => new Choice(one.Id.Value.ToString(), one.Name, one.Title))],
            ReferenceKeys.CostCentre => [.. book.CostCentres.Where(row => row.Id.ToString() == chosen || mine.Contains(row)).Select(row => new Choice(row.Id.ToString(), row.Number, row.Name))],
            _ => [],
        };
    }

    /// <summary>The names of the addresses, by their ids as they stand in a cart.</summary>
    public async ValueTask<IReadOnlyDictionary<string, string>> PlacesAsync(CompanyId of, CancellationToken stop = default) =>
        (await BookAsync(of, stop)).Places;

    private async ValueTask<Book> BookAsync(CompanyId company, CancellationToken stop)
    {
        if (_books.TryGetValue(company, out var known)) return known;

        var forgotten = Volatile.Read(ref _forgotten);
        await using var db = await database.CreateDbContextAsync(stop);
        var addresses = await db.Set<AddressRow>().Where(row => row.Company == company).OrderBy(row => row.Name).ToListAsync(stop);
        var centres = await db.Set<CostCentreRow>().Where(row => row.Company == company).OrderBy(row => row.Number).ToListAsync(stop);
        var ids = centres.Select(row => row.Id).ToList();
        var use = await db.Set<CostCentreUseRow>().Where(row => ids.Contains(row.CostCentre)).ToListAsync(stop);
        var book = new Book(addresses, centres, use.ToLookup(row => row.CostCentre, row => row.Unit));
        if (forgotten == Volatile.Read(ref _forgotten)) _books[company] = book;
        return book;
    }

    private sealed record Book(IReadOnlyList<AddressRow> Addresses, IReadOnlyList<CostCentreRow> CostCentres, ILookup<Guid, UnitId> Use)
    {
        public IReadOnlyDictionary<string, string> Places { get; } = Addresses.ToDictionary(row => row.Id.ToString(), row => row.Name);

        /// <summary>Those given to the person; where none are, those of their unit and the units above it.</summary>
        public IEnumerable<CostCentreRow> CostCentresOf(Person person, PersonSettings settings) =>
            settings.CostCentres.IsEmpty ? CostCentres.Where(row => Use[row.Id].Any(person.Units.Contains)) : CostCentres.Where(row => settings.CostCentres.Contains(new CostCentreId(row.Id)));
    }
}
