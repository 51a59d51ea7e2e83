using System.Text.RegularExpressions;
using B2BCart.Blazor.Carts;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using B2BCart.Tests.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCart.Tests.Operator;

/// <summary>A server whose seller has opened a company; the admins of both are signed in.</summary>
public abstract partial class CustomerStory : IAsyncLifetime
{
    protected const string Buyer = "buyer@halden.example";
    protected const string Theirs = "Zwei-Muttern-7";

    protected CompanyServer Server { get; } = new();

    private protected Visitor Seller { get; private set; } = null!;

    private protected Visitor Customer { get; private set; } = null!;

    protected CompanyId Company { get; private set; }

    public async ValueTask InitializeAsync()
    {
        await Server.InitializeAsync();
        Seller = await Server.SetUpAsync();
        (Company, var address) = await OpenAsync("Halden Optics", Buyer);
        Customer = await ComesAsync(address);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        Seller.Dispose();
        Customer.Dispose();
        await Server.DisposeAsync();
    }

    private protected static (string, string)[] Form(string name, string email, params (string Name, string Value)[] other) =>
        [.. new[] { ("Form.Name", name), ("Form.Currency", "EUR"), ("Form.Zone", "Europe/Oslo"), ("Form.Language", "de"), ("Form.VatId", "NO 999 999 999"), ("Form.Admin", "The Buyer"), ("Form.Email", email) }.Where(one => other.All(field => field.Name != one.Item1)), .. other];

    private protected async Task<(CompanyId Company, string Address)> OpenAsync(string name, string email)
    {
        await Seller.GetAsync("/operator/companies/new");
        var opened = await Seller.SendAsync("/operator/companies/new", "company", Form(name, email));
        opened.Location.Should().EndWith("said=opened", "{0}", opened.Says);
        return (new(Guid.Parse(opened.Location![20..56])), Address().Match((await Seller.GetAsync(opened.Location)).Says).Value);
    }

    private protected async Task<Visitor> ComesAsync(string address)
    {
        var visitor = Server.Visits();
        await visitor.GetAsync(address);
        (await visitor.SendAsync(address, ("password", Theirs), ("again", Theirs))).Location.Should().Be("/");
        return visitor;
    }

    private protected AppDb Db() => Server.Services.GetRequiredService<IDbContextFactory<AppDb>>().CreateDbContext();

    private protected async Task<Person> PersonAsync(string email) =>
        (await Server.Services.GetRequiredService<PeopleBook>().FindAsync((await Db().Set<PersonRow>().AsNoTracking().SingleAsync(row => row.Email == email)).Id))!;

    private protected async Task<CartId> CartAsync(Person owner, string name)
    {
        var cart = new CartId(Guid.CreateVersion7());
        await DoAsync(owner, cart, new CreateCart(name, Currency.Of("EUR")));
        return cart;
    }

    private protected async Task DoAsync(Person who, CartId cart, CartCommand command) =>
        (await Server.Services.GetRequiredService<CartWriter>().ExecuteAsync(who, cart, new(Guid.CreateVersion7()), command)).IsRefused(out var no, out _).Should().BeFalse("{0}", no);

    [GeneratedRegex(@"/password/new\?person=[0-9a-f-]+&code=[^\s""]+")]
    private static partial Regex Address();
}
