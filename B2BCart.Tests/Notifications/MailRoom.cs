using B2BCart.Blazor.Budgets;
using B2BCart.Blazor.Notifications;
using B2BCart.Blazor.People;
using B2BCart.Blazor.References;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Tests.Live;
using B2BCart.Tests.Shell;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;

namespace B2BCart.Tests.Notifications;

/// <summary>A node whose letters are composed and posted by hand: Ann's carts, mails to Bob and to Olek, who sees no prices.</summary>
public abstract class MailRoom : WriterSpec
{
    private static readonly ServiceProvider Services = new ServiceCollection().AddLogging().BuildServiceProvider();

    private protected ApplicationLifetime Program { get; } = new(NullLogger<ApplicationLifetime>.Instance);

    private protected PeopleBook People => field ??= new(Folder, new PeopleNews(NullLogger<PeopleNews>.Instance), TimeProvider.System);

    private protected Outbox Outbox => field ??= new(Folder, Node.Time);

    private protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    private protected MailWorker Worker(IPost post, string language = "en") =>
        new(Outbox, Composer(language), post, Node.Bell, Program, Node.Time, NullLogger<MailWorker>.Instance);

    private protected async Task<Mail> MailToAsync(PersonId? person, string language = "en")
    {
        var row = (await LettersAsync()).Last(one => one.To == person);
        return (await Composer(language).ComposeAsync(row, Stop))!.Mail;
    }

    /// <summary>All letters, the newest last.</summary>
    private protected async Task<List<OutboxRow>> LettersAsync()
    {
        await using var db = Folder.CreateDbContext();
        return await db.Set<OutboxRow>().AsNoTracking().OrderBy(row => row.CreatedAt).ThenBy(row => row.Revision).ToListAsync(Stop);
    }

    private protected async Task<OutboxRow> OnlyLetterAsync() => (await LettersAsync()).Should().ContainSingle().Subject;

    private protected Composer Composer(string language = "en", string? seller = "orders@seller.example")
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Site:Url", "https://carts.example"), new("Mail:Language", language), new("Seller:Email", seller)]).Build();
        var settings = MailSettings.Of(configuration);
        var deliveries = new DeliveryReading(new ReferenceBook(Folder, People), Folder);
        var reading = new LetterReading(Store, People, new BudgetBook(Folder, People), deliveries, Node.Time, Worded.Words<NotificationsWords>(), Worded.Of());
        var site = new SiteUrl(configuration, new NoServer());
        return new(reading, new AccountLetters(People, site, Services.GetRequiredService<IServiceScopeFactory>(), Worded.Words<NotificationsWords>()), new Receivers(settings, Folder), People, site, Services.GetRequiredService<IServiceScopeFactory>(), NullLoggerFactory.Instance);
    }

    private sealed class NoServer : IServer
    {
        public IFeatureCollection Features { get; } = new FeatureCollection();

        public Task StartAsync<TContext>(Microsoft.AspNetCore.Hosting.Server.IHttpApplication<TContext> application, CancellationToken cancellationToken) where TContext : notnull => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public void Dispose() { }
    }
}
