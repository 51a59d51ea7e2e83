using B2BCart.Blazor.SignIn;
using B2BCart.Blazor.Notifications;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Core.Notifications;
using B2BCart.Core.Operator;
using B2BCart.Core.People;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.Operator;

/// <summary>Opens companies for those who buy: the company, its first unit, its first admin and the mail to them, all or nothing.</summary>
public sealed class OperatorDesk(IDbContextFactory<AppDb> database, PeopleBook people, CompanyDesk desk, AccountMail mail, TimeProvider time)
{
    public async Task<Result<CompanyId>> OpenAsync(PersonId by, NewCompany company)
    {
        var (id, open) = (new CompanyId(New()), new OpenCompany(company.Name, new PersonId(New()), new UnitId(New())));
        if (open.LeadTo(Firm.New, await people.FindAsync(by)).IsRefused(out var no, out var events)) return no;
        try
        {
            if ((await StoreAsync(by, id, company, open, events[0])).IsRefused(out no)) return no;
        }
        catch (Exception error) when (Outage.IsIn(error))
        {
            return new StorageIsOut();
        }

        mail.Ring();
        return id;
    }

    /// <summary>Another name, unless another company that is open has it.</summary>
    public async Task<Verdict> RenameAsync(PersonId by, CompanyId company, string name)
    {
        await using var db = await database.CreateDbContextAsync();
        if (await IsTakenAsync(db, company, name.Trim())) return new CompanyNameTaken(name.Trim());
        return (await desk.ExecuteAsync(by, company, new RenameCompany(name))).IsRefused(out var no, out _) ? no : Verdict.Yes;
    }

    private async Task<Verdict> StoreAsync(PersonId by, CompanyId id, NewCompany company, OpenCompany open, CompanyEvent opened)
    {
        await using var db = await database.CreateDbContextAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        if (await IsTakenAsync(db, id, company.Name)) return new CompanyNameTaken(company.Name);
        if (await EmailsInUse.IsTakenAsync(db, open.Admin, company.Admin.Email)) return new EmailTaken(company.Admin.Email);

        var now = time.GetUtcNow();
        db.Add(new CompanyRow { Id = id, Name = company.Name, Currency = company.Currency, Zone = company.Zone, Language = company.Language, VatId = company.VatId, Since = now });
        db.Add(new UnitRow { Id = open.Unit, Company = id, Name = company.Name });
        db.Add(AdminOf(id, open, company.Admin));
        db.Add(SetUpDesk.AccountOf(id, open.Admin, company.Admin));
        db.Add(CompanyLog.Row(id, 1, now, by, opened));
        mail.Add(db, LetterKind.Welcome, open.Admin);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return Verdict.Yes;
    }

    private static PersonRow AdminOf(CompanyId company, OpenCompany open, PersonCard card) => new()
    {
        Id = open.Admin, Company = company, Unit = open.Unit, Name = card.Name, Title = card.Title, Email = card.Email, SeesPrices = true, RunsCatalog = false, MaySubmit = true, MayOrder = true, IsAdmin = true,
    };

    private static Task<bool> IsTakenAsync(AppDb db, CompanyId company, string name) => db.Set<CompanyRow>().AnyAsync(row => row.Id != company && row.ClosedAt == null && row.Name == name);

    private Guid New() => Guid.CreateVersion7(time.GetUtcNow());
}

/// <summary>Two open companies of one name could not be told apart in the list.</summary>
public sealed record CompanyNameTaken(string Company) : Refusal;
