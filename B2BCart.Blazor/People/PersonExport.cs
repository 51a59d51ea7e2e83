using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Comments;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using B2BCart.Core.Sharing;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.People;

/// <summary>Gathers everything that is kept about somebody. No amount goes to a reader who sees none, and no secret to anybody.</summary>
public sealed class PersonExport(IDbContextFactory<AppDb> database, PeopleBook people)
{
    private static readonly string Made = CartNames.Events[typeof(CartCreated)];

    private static readonly string[] Talk = [CartNames.Events[typeof(CommentAdded)], CartNames.Events[typeof(CommentEdited)]];

    /// <summary>Nothing for a person of another company.</summary>
    public async Task<object?> ReadAsync(Person reader, PersonId id)
    {
        await using var db = await database.CreateDbContextAsync();
        if (await db.Set<PersonRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id && row.Company == reader.Company) is not { } row) return null;

        var company = await people.CompanyAsync(reader.Company);
        return new
        {
            Person = new { Id = id.Value, row.Name, row.Title, row.Email, Company = company.Name, Unit = company.Units[row.Unit].Name, Manager = row.Manager is { } manager ? company.People[manager].Name : null, row.EndedAt },
            Rights = EachRight.In(CompanyRows.RightsOf(row)).Select(right => right.ToString()),
            ApprovalLimit = reader.SeesPrices && row.ApprovalLimit is { } limit ? new Money(limit, company.Currency).Amount : (decimal?)null,
            Account = await AccountAsync(db, id),
            Carts = await CartsAsync(db, id),
            CartsMade = await db.Set<EventRow>().Where(one => one.Actor == id && one.Type == Made).Join(db.Set<CartRow>(), one => one.Cart, cart => cart.Id, (one, cart) => new { Cart = cart.Id.Value, cart.Name, one.At }).OrderBy(one => one.At).ToListAsync(),
            Comments = await CommentsAsync(db, id),
            Actions = await db.Set<EventRow>().Where(one => one.Actor == id).OrderBy(one => one.At).Select(one => new { Cart = one.Cart.Value, one.At, one.Type }).ToListAsync(),
            Orders = await db.Set<OrderRow>().Where(one => one.PlacedBy == id).OrderBy(one => one.PlacedAt).Select(one => new { Cart = one.Cart.Value, one.PlacedAt, one.Year, one.Sequence, one.Parts }).ToListAsync(),
            Letters = await LettersAsync(db, reader, id),
            CompanyEvents = await EventsAsync(db, reader.Company, id),
            LookedAt = await db.Set<LookedAtRow>().Where(one => one.Person == id).Select(one => new { Cart = one.Cart.Value, one.Revision }).ToListAsync(),
        };
    }

    private static async Task<object?> AccountAsync(AppDb db, PersonId id) =>
        await db.Set<Account>().Where(one => one.Id == id.Value).Select(one => new { one.Email, one.EmailConfirmed, HasPassword = one.PasswordHash != null, HasAuthenticatorApp = one.TwoFactorEnabled, one.LockoutEnd, one.AccessFailedCount }).SingleOrDefaultAsync();

    private static async Task<object> CartsAsync(AppDb db, PersonId id)
    {
        var grantee = Stored.Id(id);
        return await (from member in db.Set<MemberRow>()
                      where member.Kind == GranteeKind.Person && member.Grantee == grantee
                      join cart in db.Set<CartRow>() on member.Cart equals cart.Id
                      orderby cart.CreatedAt
                      select new { Cart = cart.Id.Value, cart.Name, Role = member.Role.ToString(), cart.CreatedAt }).ToListAsync();
    }

    private static async Task<object> CommentsAsync(AppDb db, PersonId id)
    {
        var rows = await db.Set<EventRow>().AsNoTracking().Where(row => row.Actor == id && Talk.Contains(row.Type)).OrderBy(row => row.At).ToListAsync();
        return rows.Select(row => new { Cart = row.Cart.Value, row.At, Text = CartJson.Read<CartEvent>(row.Body) switch { CommentAdded one => one.Text, CommentEdited one => one.Text, _ => "" } }).ToList();
    }

    /// <summary>What was written for a reader of prices is not shown to one who sees none.</summary>
    private static async Task<object> LettersAsync(AppDb db, Person reader, PersonId id)
    {
        var rows = await db.Set<OutboxRow>().AsNoTracking().Where(row => row.To == id).OrderBy(row => row.CreatedAt).ToListAsync();
        return rows.Select(row => new { row.CreatedAt, row.SentAt, Kind = row.Kind.ToString(), row.Address, row.Subject, Text = row.HasPrices && !reader.SeesPrices || Notifications.AccountLetters.Writes(row.Kind) ? null : row.Text }).ToList();
    }

    private static async Task<object> EventsAsync(AppDb db, CompanyId company, PersonId id)
    {
        var body = id.Value.ToString();
        var rows = await db.Set<CompanyEventRow>().AsNoTracking().Where(row => row.Company == company && (row.Actor == id || row.Body.Contains(body))).OrderBy(row => row.Seq).ToListAsync();
        return rows.Select(row => new { row.At, By = row.Actor.Value, row.Type, What = System.Text.Json.Nodes.JsonNode.Parse(row.Body) }).ToList();
    }
}
