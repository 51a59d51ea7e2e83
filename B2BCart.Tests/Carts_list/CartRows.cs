using B2BCart.Blazor.Carts;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using B2BCart.Core.Sharing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Tests.Carts_list;

/// <summary>Rows of carts and members in a database of their own.</summary>
public class CartRows : IDbContextFactory<AppDb>, IDisposable
{
    protected static readonly CompanyId Kestrel = New<CompanyId>();
    protected static readonly UnitId Lab = New<UnitId>();
    protected static readonly UnitId Works = New<UnitId>();
    protected static readonly Person Ann = new(New<PersonId>(), Kestrel, [Lab, Works], SeesPrices: true);
    protected static readonly Person Bob = new(New<PersonId>(), Kestrel, [Works], SeesPrices: false);

    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly DbContextOptions<SqliteAppDb> _options;
    private int _minute;

    public CartRows()
    {
        _connection.Open();
        _options = new DbContextOptionsBuilder<SqliteAppDb>().UseSqlite(_connection).Options;
        using var db = CreateDbContext();
        db.Database.EnsureCreated();
    }

    public AppDb CreateDbContext() => new SqliteAppDb(_options);

    public void Dispose()
    {
        _connection.Dispose();
        GC.SuppressFinalize(this);
    }

    protected static T New<T>() where T : struct, IId<T> => T.From(Guid.CreateVersion7());

    /// <summary>Each cart is changed a minute after the one before.</summary>
    protected CartId Cart(string name, PersonId owner, CompanyId? company = null, params (Grantee To, CartRole Role)[] grants)
    {
        var id = New<CartId>();
        using var db = CreateDbContext();
        db.Add(new CartRow
        {
            Id = id, Company = company ?? Kestrel, Name = name, Owner = owner, Currency = "EUR", Revision = 1, Seq = 1, Lines = 3, Total = 1234,
            CreatedAt = Noon, EditedAt = Noon.AddMinutes(_minute++), EditedBy = owner,
        });
        foreach (var (to, role) in grants.Prepend((Grantee.Of(owner), CartRole.Owner)))
        {
            db.Add(new MemberRow { Cart = id, Kind = to.Kind, Grantee = to.Id.ToByteArray(bigEndian: true), Role = role });
        }

        db.SaveChanges();
        return id;
    }

    protected void Change(CartId cart, bool isArchived = false, bool isList = false)
    {
        using var db = CreateDbContext();
        db.Set<CartRow>().Where(row => row.Id == cart).ExecuteUpdate(set => set.SetProperty(row => row.IsArchived, isArchived).SetProperty(row => row.IsList, isList));
    }

    protected Task<CartListPage> List(Person person, CartsShown show = CartsShown.All, string? name = null, int page = 1, params CartId[] live) =>
        new CartList(this).ReadAsync(person, new(show, name, page), live, TestContext.Current.CancellationToken);

    protected async Task<string[]> Names(Person person, CartsShown show = CartsShown.All, string? name = null, params CartId[] live) =>
        [.. (await List(person, show, name, live: live)).Carts.Select(cart => cart.Name)];
}
