using System.Collections.Immutable;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.People;

/// <summary>The addresses and cost centres of a company inside one transaction.</summary>
internal sealed class PlaceRows
{
    private readonly AppDb _db;
    private readonly CompanyId _company;
    private readonly Dictionary<Guid, AddressRow> _addresses;
    private readonly Dictionary<Guid, CostCentreRow> _centres;
    private readonly List<CostCentreUseRow> _use;

    private PlaceRows(AppDb db, CompanyId company, Dictionary<Guid, AddressRow> addresses, Dictionary<Guid, CostCentreRow> centres, List<CostCentreUseRow> use) =>
        (_db, _company, _addresses, _centres, _use) = (db, company, addresses, centres, use);

    public ImmutableDictionary<AddressId, FirmAddress> Addresses => _addresses.Values.ToImmutableDictionary(row => new AddressId(row.Id), row => new FirmAddress(row.Name, row.Street, row.City, row.Country));

    public ImmutableDictionary<CostCentreId, FirmCostCentre> CostCentres => _centres.Values.ToImmutableDictionary(
        row => new CostCentreId(row.Id), row => new FirmCostCentre(row.Number, row.Name, [.. _use.Where(one => one.CostCentre == row.Id).Select(one => one.Unit)]));

    public static async Task<PlaceRows> ReadAsync(AppDb db, CompanyId company)
    {
        var centres = await db.Set<CostCentreRow>().Where(row => row.Company == company).ToDictionaryAsync(row => row.Id);
        return new(db, company, await db.Set<AddressRow>().Where(row => row.Company == company).ToDictionaryAsync(row => row.Id), centres, await db.Set<CostCentreUseRow>().Where(row => centres.Keys.Contains(row.CostCentre)).ToListAsync());
    }

    public void Keep(AddressKept kept)
    {
        if (!_addresses.TryGetValue(kept.Address.Value, out var row)) _db.Add(row = new() { Id = kept.Address.Value, Company = _company, Name = "", Street = "", City = "", Country = "" });
        (row.Name, row.Street, row.City, row.Country) = (kept.Name, kept.Street, kept.City, kept.Country);
    }

    public void Keep(CostCentreKept kept)
    {
        if (!_centres.TryGetValue(kept.CostCentre.Value, out var row)) _db.Add(row = new() { Id = kept.CostCentre.Value, Company = _company, Number = "", Name = "" });
        (row.Number, row.Name) = (kept.Number, kept.Name);
    }

    public void Open(CostCentreOpened opened) => _db.Add(new CostCentreUseRow { CostCentre = opened.CostCentre.Value, Unit = opened.Unit });

    public void Close(CostCentreClosed closed) => _db.RemoveRange(_use.Where(one => one.CostCentre == closed.CostCentre.Value && one.Unit == closed.Unit));
}
