using B2BCart.Blazor.People;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.SignIn;

/// <summary>What a new server is told once.</summary>
public sealed record FirstCompany(string? Company, string? Currency, string? Zone, string? Name, string? Email, string? Password, string? Again);

/// <summary>Makes the first company and its admin. With one company there it never does so again.</summary>
public sealed class SetUpDesk(IDbContextFactory<AppDb> database, PeopleBook people, UserManager<Account> accounts, Door door, SetUpCode code, SignInTries tries, IHttpContextAccessor context, TimeProvider time)
{
    public async Task<Verdict> SetUpAsync(string? typedCode, FirstCompany first)
    {
        var address = context.HttpContext?.Connection.RemoteIpAddress;
        if (!tries.MayTry(address)) return new TooManyTries();
        if (!code.Is(typedCode))
        {
            tries.WasWrong(address);
            return new NotTheSetUpCode();
        }

        if (Currency.Read(first.Currency).IsRefused(out var no, out var currency)) return no;
        if (TimeZoneText.ReadOne(first.Zone).IsRefused(out no, out var zone)) return no;
        if ((first.Company ?? "").Trim() is not { Length: > 0 and <= Firm.LongestUnitName } name) return new NotAUnitName(Firm.LongestUnitName);
        if (PersonCard.Read(first.Name, "", first.Email).IsRefused(out no, out var card)) return no;
        if (first.Password != first.Again) return new PasswordsDiffer();

        var account = AccountOf(new CompanyId(New()), new PersonId(New()), card);
        if (!await IsStrongAsync(account, first.Password ?? "")) return new PasswordTooWeak(AccountsSetup.ShortestPassword);
        (account.PasswordHash, account.EmailConfirmed) = (accounts.PasswordHasher.HashPassword(account, first.Password ?? ""), true);
        if (!await StoreAsync(account, card, new() { Id = account.Company, Name = name, Currency = currency, Zone = zone, IsSeller = true, Since = time.GetUtcNow() })) return new NotTheSetUpCode();

        await people.RefreshAsync(account.Company);
        await door.SignInAsync(account, isPersistent: true);
        return Verdict.Yes;
    }

    /// <summary>An account that nobody can use until a password is set.</summary>
    internal static Account AccountOf(CompanyId company, PersonId person, PersonCard card) => new()
    {
        Id = person.Value, Company = company, UserName = card.Email, NormalizedUserName = card.Email.ToUpperInvariant(), Email = card.Email, NormalizedEmail = card.Email.ToUpperInvariant(),
        SecurityStamp = Guid.CreateVersion7().ToString("N"), LockoutEnabled = true,
    };

    private Guid New() => Guid.CreateVersion7(time.GetUtcNow());

    private async Task<bool> IsStrongAsync(Account account, string password)
    {
        foreach (var validator in accounts.PasswordValidators)
        {
            if (!(await validator.ValidateAsync(accounts, account, password)).Succeeded) return false;
        }

        return true;
    }

    /// <summary>Says no when somebody else was first.</summary>
    private async Task<bool> StoreAsync(Account account, PersonCard card, CompanyRow company)
    {
        await using var db = await database.CreateDbContextAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        if (await db.Set<CompanyRow>().AnyAsync()) return false;

        var (unit, person) = (new UnitId(New()), new PersonId(account.Id));
        db.Add(company);
        db.Add(new UnitRow { Id = unit, Company = company.Id, Name = company.Name });
        db.Add(new PersonRow
        {
            Id = person, Company = company.Id, Unit = unit, Name = card.Name, Title = card.Title, Email = card.Email, SeesPrices = true, RunsCatalog = true, MaySubmit = true, MayOrder = true, IsAdmin = true,
        });
        db.Add(account);
        db.Add(CompanyLog.Row(company.Id, 1, time.GetUtcNow(), person, new CompanySetUp(person, unit)));
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return true;
    }
}

/// <summary>The same answer when it was used already.</summary>
public sealed record NotTheSetUpCode : Refusal;
