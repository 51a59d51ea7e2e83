using System.Collections.Immutable;
using B2BCart.Blazor.Notifications;
using B2BCart.Blazor.Operator;
using B2BCart.Blazor.SignIn;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Core.Notifications;
using B2BCart.Core.People;
using B2BCart.Core.Sharing;
using B2BCart.Core.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.People;

/// <summary>The rows of a company's people and units inside one transaction, and what each event does to them.</summary>
internal sealed class CompanyRows
{
    private readonly AppDb _db;
    private readonly CompanyId _company;
    private readonly Dictionary<UnitId, UnitRow> _units;
    private readonly Dictionary<PersonId, PersonRow> _people;
    private readonly ILookup<PersonId, CostCentreId> _centres;
    private readonly PlaceRows _places;
    private readonly CustomerRows _customer;

    /// <summary>Whose address nobody has shown to be theirs.</summary>
    private readonly HashSet<Guid> _invited;

    private readonly ImmutableHashSet<UnitId> _atWork;

    private CompanyRows(AppDb db, CompanyId company, Dictionary<UnitId, UnitRow> units, Dictionary<PersonId, PersonRow> people, HashSet<Guid> invited, ImmutableHashSet<UnitId> atWork, ILookup<PersonId, CostCentreId> centres, PlaceRows places, CustomerRows customer) =>
        (_db, _company, _units, _people, _invited, _atWork, _centres, _places, _customer) = (db, company, units, people, invited, atWork, centres, places, customer);

    public Firm FirmAt(DateTimeOffset now) => _customer.Describe(new Firm(
        _units.Values.ToImmutableDictionary(row => row.Id, row => new FirmUnit(row.Id, row.Name, row.Above)),
        _people.Values.ToImmutableDictionary(row => row.Id, row => new FirmPerson(row.Id, row.Unit, row.Manager, row.ApprovalLimit, RightsOf(row), row.EndedAt is not null) { IsInvited = _invited.Contains(row.Id.Value), Former = row.Former, Settings = CompanyReading.SettingsOf(row, _centres) }))
    {
        Addresses = _places.Addresses, CostCentres = _places.CostCentres, UnitsAtWork = _atWork, Now = now,
    });

    /// <summary>Those who have left too.</summary>
    public IReadOnlyCollection<PersonRow> People => _people.Values;

    public static async Task<CompanyRows> ReadAsync(AppDb db, CompanyId company) => new(
        db, company, await db.Set<UnitRow>().Where(row => row.Company == company).ToDictionaryAsync(row => row.Id), await db.Set<PersonRow>().Where(row => row.Company == company).ToDictionaryAsync(row => row.Id),
        await db.Set<Account>().Where(row => row.Company == company && !row.EmailConfirmed).Select(row => row.Id).ToHashSetAsync(), await UnitsAtWorkAsync(db, company), await CompanyReading.CentresAsync(db, company), await PlaceRows.ReadAsync(db, company), await CustomerRows.ReadAsync(db, company));

    private static async Task<ImmutableHashSet<UnitId>> UnitsAtWorkAsync(AppDb db, CompanyId company)
    {
        var shared = await db.Set<MemberRow>().Where(row => row.Kind == GranteeKind.Unit && db.Set<CartRow>().Any(cart => cart.Id == row.Cart && cart.Company == company)).Select(row => row.Grantee).Distinct().ToListAsync();
        var joined = await db.Set<ProviderRow>().Where(row => row.Company == company && row.Unit != null).Select(row => row.Unit!.Value).ToListAsync();
        return [.. shared.Select(Stored.Id<UnitId>), .. joined];
    }

    public static Rights RightsOf(PersonRow row) =>
        (row.SeesPrices ? Rights.SeesPrices : 0) | (row.MaySubmit ? Rights.MaySubmit : 0) | (row.MayOrder ? Rights.MayOrder : 0) | (row.RunsCatalog ? Rights.RunsCatalog : 0) | (row.IsAdmin ? Rights.Admin : 0) | (row.IsAuditor ? Rights.Auditor : 0);

    /// <summary>Whom or what a command is about that is filled into a form.</summary>
    public static Guid SubjectOf(CompanyCommand command) => command switch
    {
        InvitePerson one => one.Person.Value,
        ChangePerson one => one.Person.Value,
        InviteAgain one => one.Person.Value,
        ChangeUnit one => one.Unit.Value,
        KeepAddress one => one.Address.Value,
        KeepCostCentre one => one.CostCentre.Value,
        _ => default,
    };

    /// <param name="cards">Of those who are invited or called another way.</param>
    private async Task ApplyAsync(CompanyEvent happened, IReadOnlyDictionary<PersonId, PersonCard> cards, AccountMail mail, DateTimeOffset now)
    {
        switch (happened)
        {
            case PersonInvited one: Invite(one, cards[one.Person], mail); break;
            case PersonInvitedAgain one: await InviteAgainAsync(_people[one.Person], mail); break;
            case PersonRenamed one: (_people[one.Person].Name, _people[one.Person].Title) = (cards[one.Person].Name, cards[one.Person].Title); break;
            case EmailChanged one: await WriteToAsync(_people[one.Person], cards[one.Person].Email, mail); break;
            case PersonMoved one: _people[one.Person].Unit = one.To; break;
            case ManagerChanged one: _people[one.Person].Manager = one.To; break;
            case LimitChanged one: _people[one.Person].ApprovalLimit = one.To; break;
            case RightGiven one: Set(_people[one.Person], one.Right, true); break;
            case RightTaken one: Set(_people[one.Person], one.Right, false); break;
            case PersonLeft one: await LeaveAsync(_people[one.Person], now); break;
            case PersonJoined one: Join(one, cards[one.Person]); break;
            case EmailConfirmed one: TakeNewEmail(_people[one.Person], (await AccountAsync(one.Person))!); break;
            case UnitCreated one: _db.Add(new UnitRow { Id = one.Unit, Company = _company, Name = one.Name, Above = one.Above }); break;
            case UnitRenamed one: _units[one.Unit].Name = one.To; break;
            case UnitRemoved one: _db.Remove(_units[one.Unit]); break;
            case UnitMoved one: _units[one.Unit].Above = one.To; break;
            case ShipToChanged one: _people[one.Person].ShipTo = one.To?.Value; break;
            case CostCentreGiven one: _db.Add(new PersonCostCentreRow { Person = one.Person, CostCentre = one.CostCentre.Value }); break;
            case CostCentreTaken one: _db.Remove(new PersonCostCentreRow { Person = one.Person, CostCentre = one.CostCentre.Value }); break;
            case LanguageChanged one: _people[one.Person].Language = one.To; break;
            case ZoneChanged one: _people[one.Person].Zone = one.To; break;
            case AddressKept one: _places.Keep(one); break;
            case CostCentreKept one: _places.Keep(one); break;
            case CostCentreOpened one: _places.Open(one); break;
            case CostCentreClosed one: _places.Close(one); break;
            case ProviderConnected or ProviderDisconnected: break;   // its rows are ProviderDesk's
            case PersonErased one: await Erasure.EraseAsync(_db, _people[one.Person], one.Former); break;
            default: _customer.Apply(happened, now); break;
        }
    }

    /// <summary>Where nobody has a new name or address.</summary>
    public static ImmutableDictionary<PersonId, PersonCard> NoCards { get; } = ImmutableDictionary<PersonId, PersonCard>.Empty;

    /// <summary>Stores what happened, in rows and in the company's stream.</summary>
    /// <param name="actor">Nobody by name: the company's identity provider.</param>
    public async Task RecordAsync(ImmutableArray<CompanyEvent> events, PersonId actor, IReadOnlyDictionary<PersonId, PersonCard> cards, AccountMail mail, DateTimeOffset now)
    {
        var seq = await CompanyLog.NewestAsync(_db, _company);
        foreach (var happened in events)
        {
            await ApplyAsync(happened, cards, mail, now);
            _db.Add(CompanyLog.Row(_company, ++seq, now, actor, happened));
        }
    }

    private void Invite(PersonInvited one, PersonCard card, AccountMail mail)
    {
        Add(one.Person, one.Unit, one.Manager, one.Limit, one.Rights, card);
        mail.Add(_db, LetterKind.Welcome, one.Person);
    }

    /// <summary>Their provider has shown that the address is theirs.</summary>
    private void Join(PersonJoined one, PersonCard card) => Add(one.Person, one.Unit, null, null, one.Rights, card).EmailConfirmed = true;

    private Account Add(PersonId person, UnitId unit, PersonId? manager, long? limit, Rights rights, PersonCard card)
    {
        var row = new PersonRow { Id = person, Company = _company, Unit = unit, Name = card.Name, Title = card.Title, Email = card.Email, SeesPrices = false, RunsCatalog = false, Manager = manager, ApprovalLimit = limit };
        foreach (var right in EachRight.In(rights)) Set(row, right, true);
        _db.Add(row);
        _people.Add(row.Id, row);
        return _db.Add(SetUpDesk.AccountOf(_company, person, card)).Entity;
    }

    /// <summary>What was mailed before holds no longer.</summary>
    private async Task InviteAgainAsync(PersonRow row, AccountMail mail)
    {
        var account = await AccountAsync(row.Id);
        if (account is null) _db.Add(SetUpDesk.AccountOf(_company, row.Id, new(row.Name, row.Title, row.Email)));
        else if (!account.EmailConfirmed) account.SecurityStamp = NewStamp();
        mail.Add(_db, account is { EmailConfirmed: true } ? LetterKind.NewPassword : LetterKind.Welcome, row.Id);
    }

    /// <summary>Who signs in by the old address does so until they have shown that the new one is theirs. Who never did gets no further by what went to the old one.</summary>
    private async Task WriteToAsync(PersonRow row, string email, AccountMail mail)
    {
        if (await AccountAsync(row.Id) is not { } account) row.Email = email;
        else
        {
            account.NewEmail = email;
            if (account.EmailConfirmed) mail.Add(_db, LetterKind.ConfirmEmail, row.Id);
            else TakeNewEmail(row, account);
        }
    }

    private static void TakeNewEmail(PersonRow row, Account account)
    {
        var email = account.NewEmail!;
        (row.Email, account.Email, account.UserName, account.NewEmail) = (email, email, email, null);
        (account.NormalizedEmail, account.NormalizedUserName) = (email.ToUpperInvariant(), email.ToUpperInvariant());
        account.SecurityStamp = NewStamp();
    }

    private async Task LeaveAsync(PersonRow row, DateTimeOffset now)
    {
        row.EndedAt = now;
        if (await AccountAsync(row.Id) is { } account) _db.Remove(account);
        _db.RemoveRange(await _db.Set<IdentityUserPasskey<Guid>>().Where(passkey => passkey.UserId == row.Id.Value).ToListAsync());
        _db.RemoveRange(await _db.Set<IdentityUserToken<Guid>>().Where(token => token.UserId == row.Id.Value).ToListAsync());
    }

    private Task<Account?> AccountAsync(PersonId person) => _db.Set<Account>().SingleOrDefaultAsync(account => account.Id == person.Value);

    private static string NewStamp() => Guid.CreateVersion7().ToString("N");

    private static void Set(PersonRow row, Rights right, bool has)
    {
        if (right is Rights.SeesPrices) row.SeesPrices = has;
        else if (right is Rights.MaySubmit) row.MaySubmit = has;
        else if (right is Rights.MayOrder) row.MayOrder = has;
        else if (right is Rights.RunsCatalog) row.RunsCatalog = has;
        else if (right is Rights.Auditor) row.IsAuditor = has;
        else row.IsAdmin = has;
    }
}
