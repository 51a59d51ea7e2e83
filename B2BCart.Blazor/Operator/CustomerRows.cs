using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Core.Operator;
using B2BCart.Core.People;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.Operator;

/// <summary>The row of a company and its contacts at the seller, inside one transaction, and what each event does to them.</summary>
internal sealed class CustomerRows(AppDb db, CompanyRow company, List<ContactRow> contacts, List<PersonId> sellers)
{
    public static async Task<CustomerRows> ReadAsync(AppDb db, CompanyId company) => new(
        db, await db.Set<CompanyRow>().SingleAsync(row => row.Id == company), await db.Set<ContactRow>().Where(row => row.Company == company).ToListAsync(),
        await db.Set<PersonRow>().Where(row => row.EndedAt == null && db.Set<CompanyRow>().Any(one => one.IsSeller && one.Id == row.Company)).Select(row => row.Id).ToListAsync());

    public Firm Describe(Firm firm) => firm with
    {
        Name = company.Name,
        Zone = company.Zone,
        Language = company.Language,
        VatId = company.VatId,
        IsSeller = company.IsSeller,
        IsClosed = company.ClosedAt is not null,
        SupportUntil = company.SupportUntil,
        Contacts = [.. contacts.Select(row => row.Person)],
        Sellers = [.. sellers],
    };

    public void Apply(CompanyEvent happened, DateTimeOffset now)
    {
        switch (happened)
        {
            case CompanyRenamed one: company.Name = one.To; break;
            case CompanyDescribed one: (company.Zone, company.Language, company.VatId) = (one.Zone, one.Language, one.VatId); break;
            case CompanyClosed: company.ClosedAt = now; break;
            case CompanyReopened: company.ClosedAt = null; break;
            case ContactNamed one: db.Add(new ContactRow { Company = company.Id, Person = one.Contact }); break;
            case ContactDropped one: db.Remove(contacts.Single(row => row.Person == one.Contact)); break;
            case SupportGranted one: (company.SupportUntil, company.SupportReason) = (one.Until, one.Reason); break;
            case SupportEnded: (company.SupportUntil, company.SupportReason) = (null, null); break;
            default: throw new InvalidOperationException($"{happened.GetType().Name} changes no row.");
        }
    }
}
