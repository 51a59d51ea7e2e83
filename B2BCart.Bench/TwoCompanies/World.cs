using System.Net;
using B2BCart.Blazor;
using B2BCart.Blazor.Carts;
using B2BCart.Blazor.Catalog;
using B2BCart.Blazor.Links;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace B2BCart.Bench.TwoCompanies;

/// <summary>The whole program on a port of this machine, with two companies that buy and one that sells, all of the same shape, and somebody in every role.</summary>
internal sealed class World : IServed
{
    private readonly string _folder = Directory.CreateTempSubdirectory("b2bcart-access-").FullName;
    private readonly WebApplication _app;

    private World(Action<IServiceCollection> fault)
    {
        _app = B2BCartApp.Build(
            services =>
            {
                services.AddLogging(logging => logging.ClearProviders().AddProvider(Log));
                fault(services);
            },
            "--Storage:Path", _folder, "--urls", "http://127.0.0.1:0", "--Seller:Email", "seller@seller.example");
    }

    /// <summary>What went wrong on the server.</summary>
    public ErrorLog Log { get; } = new();

    public Firm Here { get; } = new(1, "Hier");

    /// <summary>Nobody of <see cref="Here"/> may read its mark anywhere.</summary>
    public Firm There { get; } = new(2, "Kanarie7");

    public Firm Selling { get; } = new(3, "Verkauf", isSeller: true);

    public IEnumerable<Firm> Firms => [Here, There, Selling];

    public Uri Url => new(_app.Urls.First());

    public string Folder => _folder;

    public IServiceProvider Services => _app.Services;

    /// <param name="fault">What a control puts in place of the product's own.</param>
    public static async Task<World> StartAsync(Action<IServiceCollection>? fault = null)
    {
        var world = new World(fault ?? (_ => { }));
        await world._app.MigrateAsync();
        await using (var db = await world.DatabaseAsync())
        {
            var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().DateTime);
            db.AddRange(world.Firms.SelectMany(firm => firm.Rows(today)));
            await db.SaveChangesAsync();
        }

        await Gold.ImportAsync(world.Services.GetRequiredService<CatalogImport>());
        await world._app.StartAsync();
        return world;
    }

    public Task<AppDb> DatabaseAsync() => Services.GetRequiredService<IDbContextFactory<AppDb>>().CreateDbContextAsync();

    /// <summary>A session as the door begins it; nobody's where the role has no person.</summary>
    public async Task<Session> SignInAsync(Role role) =>
        role is Role.Anonymous or Role.LinkHolder ? new(Url, default, new()) : await SignInAsync(FirmOf(role).Account(InFirm(role)));

    public async Task<Session> SignInAsync(Account account)
    {
        var session = new Session(Url, new(account.Id), new());
        using var scope = Services.CreateScope();
        var options = scope.ServiceProvider.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(CookieAuthenticationDefaults.AuthenticationScheme);
        var user = await scope.ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<Account>>().CreateAsync(account);
        var now = TimeProvider.System.GetUtcNow();
        var ticket = new AuthenticationTicket(user, new() { IssuedUtc = now, ExpiresUtc = now.AddDays(1) }, CookieAuthenticationDefaults.AuthenticationScheme);
        session.Cookies.Add(Url, new Cookie(options.Cookie.Name!, options.TicketDataFormat.Protect(ticket)));
        return session;
    }

    public Firm FirmOf(Role role) => role switch { Role.OtherCompany => There, Role.Seller or Role.SellersClerk => Selling, _ => Here };

    public PersonId PersonOf(Role role) => role is Role.Anonymous or Role.LinkHolder ? default : FirmOf(role).Of(InFirm(role));

    /// <summary>Carries out a command by the product's own writer.</summary>
    public async Task<Result<Answered>> TryAsync(PersonId person, CartId cart, CartCommand command) =>
        await Services.GetRequiredService<CartWriter>().ExecuteAsync(await RightsOf(person), cart, new(Guid.CreateVersion7()), command);

    public async Task<Answered> DoAsync(PersonId person, CartId cart, CartCommand command) =>
        (await TryAsync(person, cart, command)).IsRefused(out var no, out var answered) ? throw new InvalidOperationException($"{command} is refused: {no}") : answered;

    public ValueTask<Cart> CartAsync(CartId cart) => Services.GetRequiredService<CartMemory>().NewestAsync(cart, default);

    /// <summary>The address of a new link, with its secret.</summary>
    public async Task<string> LinkAsync(CartId cart, PersonId owner, bool showsPrices = false) =>
        (await Services.GetRequiredService<LinkOpener>().OpenAsync(cart, showsPrices, TimeProvider.System.GetUtcNow().AddDays(7), command => TryAsync(owner, cart, command)))
            .IsRefused(out var no, out var address) ? throw new InvalidOperationException($"No link: {no}") : address;

    public Task<Result<System.Collections.Immutable.ImmutableArray<CompanyEvent>>> RunAsync(PersonId by, CompanyCommand command, PersonCard? card = null) =>
        Services.GetRequiredService<CompanyDesk>().ExecuteAsync(by, command, card);

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private static Role InFirm(Role role) => role is Role.SellersClerk ? Role.NoRole : role.IsElsewhere() ? Role.Admin : role;

    private async Task<Person> RightsOf(PersonId person) => await Services.GetRequiredService<PeopleBook>().FindAsync(person) ?? throw new InvalidOperationException("No such person.");
}
