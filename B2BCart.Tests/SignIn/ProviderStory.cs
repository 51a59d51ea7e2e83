using System.Text.RegularExpressions;
using B2BCart.Blazor.SignIn;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Tests.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCart.Tests.SignIn;

/// <summary>A company and its identity provider, which people with addresses at atelier.example come by.</summary>
public abstract partial class ProviderStory : IAsyncLifetime
{
    protected const string Domain = "atelier.example";
    protected const string Mail = "colleague@atelier.example";

    internal static readonly AtProvider Colleague = new("7", Mail);

    protected CompanyServer Server { get; } = new();

    internal Visitor Admin { get; private set; } = null!;

    internal OpenIdProvider Provider { get; private set; } = null!;

    private protected AppDb Db => Server.Services.GetRequiredService<IDbContextFactory<AppDb>>().CreateDbContext();

    public async ValueTask InitializeAsync()
    {
        await Server.InitializeAsync();
        Admin = await Server.SetUpAsync();
        Provider = await OpenIdProvider.StartAsync();
        await Provider.RegisterAsync(new(Server.Url, ProviderEndpoints.BackOf((await CompanyAsync()).Id)));
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        Admin.Dispose();
        await Provider.DisposeAsync();
        await Server.DisposeAsync();
    }

    private protected async Task<CompanyRow> CompanyAsync() => await Db.Set<CompanyRow>().FirstAsync(row => row.Name == "Atelier");

    private protected async Task<UnitRow> UnitAsync() => await Db.Set<UnitRow>().FirstAsync(row => row.Name == "Atelier");

    private protected async Task<PersonRow> PersonAsync(string email) => await Db.Set<PersonRow>().AsNoTracking().SingleAsync(row => row.Email == email);

    /// <summary>Fills in and saves the page of the admin.</summary>
    private protected async Task<Page> ConnectAsync(params (string Name, string Value)[] other)
    {
        await Admin.GetAsync("/people/sign-in");
        (string Name, string Value)[] usual =
        [
            ("Form.Issuer", Provider.Url.ToString()), ("Form.ClientId", OpenIdProvider.Client), ("Form.Secret", OpenIdProvider.Secret), ("Form.Domains", Domain), ("Form.MakesPeople", "true"),
            ("Form.Unit", (await UnitAsync()).Id.Value.ToString()), ("Form.NewRights", "SeesPrices"),
        ];
        var answer = await Admin.SendAsync("/people/sign-in", "provider", [.. usual.Where(one => other.All(field => field.Name != one.Name)), .. other]);
        ((int)answer.Status).Should().BeLessThan(500, "{0}", Server.Said.LastOrDefault(line => line.Contains("Exception", StringComparison.Ordinal)));
        return answer;
    }

    private protected static (string, string)[] Role(int at, string group, string right) => [($"Form.Roles[{at}].Claim", "groups"), ($"Form.Roles[{at}].Value", group), ($"Form.Roles[{at}].Right", right)];

    /// <summary>The whole way: our page, the provider's, and back.</summary>
    /// <returns>Where they come out.</returns>
    private protected async Task<string?> ComesAsync(Visitor visitor, AtProvider person) => (await visitor.GetAsync(await BackAsync(visitor, person))).Location;

    /// <summary>What the provider sends the browser back with.</summary>
    private protected async Task<string> BackAsync(Visitor visitor, AtProvider person)
    {
        Provider.Person = person;
        var asked = await AskedAsync(visitor);
        asked.Should().StartWith("/connect/authorize", "{0}", Server.Said.LastOrDefault(line => line.Contains("cannot be reached", StringComparison.Ordinal)));
        return await Provider.SignInAsync(asked);
    }

    /// <summary>Where our server sends the browser.</summary>
    private protected static async Task<string> AskedAsync(Visitor visitor, string typed = Mail)
    {
        await visitor.GetAsync("/sign-in");
        var way = Way().Match((await visitor.SendAsync("/sign-in", "address", [("email", typed)])).Body);
        return (await visitor.GetAsync(System.Net.WebUtility.HtmlDecode(way.Groups[1].Value))).Location!;
    }

    /// <summary>A second company on the same server, with somebody in it.</summary>
    private protected async Task<CompanyId> OtherCompanyAsync(string email)
    {
        await using var db = Db;
        var (company, unit, person) = (new CompanyId(Guid.CreateVersion7()), new UnitId(Guid.CreateVersion7()), new PersonId(Guid.CreateVersion7()));
        db.Add(new CompanyRow { Id = company, Name = "Other", Currency = Currency.Of("EUR") });
        db.Add(new UnitRow { Id = unit, Company = company, Name = "Other" });
        db.Add(new PersonRow { Id = person, Company = company, Unit = unit, Name = "Somebody", Title = "", Email = email, SeesPrices = true, RunsCatalog = false, IsAdmin = true });
        var account = SetUpDesk.AccountOf(company, person, new("Somebody", "", email));
        account.EmailConfirmed = true;
        db.Add(account);
        await db.SaveChangesAsync();
        return company;
    }

    [GeneratedRegex("href=\"(/sign-in/company[^\"]+)\"")]
    private static partial Regex Way();
}
