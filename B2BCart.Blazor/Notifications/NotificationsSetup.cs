using B2BCart.Blazor.Carts;
using B2BCart.Blazor.Demo;

namespace B2BCart.Blazor.Notifications;

public static class NotificationsSetup
{
    public static IServiceCollection AddNotifications(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(MailSettings.Of(configuration)).AddSingleton<SiteUrl>().AddSingleton<Receivers>();
        services.AddSingleton<OutboxBell>().AddSingleton<IHearsCommits>(provider => provider.GetRequiredService<OutboxBell>()).AddSingleton<Outbox>().AddSingleton<DeliveryReading>().AddSingleton<LetterReading>().AddSingleton<Composer>().AddSingleton<AccountLetters>().AddSingleton<AccountMail>();
        services.AddSingleton<IPost>(SmtpSettings.Of(configuration) is { } smtp ? new SmtpPost(smtp) : new DrawerPost());
        services.AddSingleton<MailWorker>().AddHostedService(provider => provider.GetRequiredService<MailWorker>());
        return services;
    }

    /// <summary>In no other mode does the page of all mails exist.</summary>
    public static void MapNotifications(this WebApplication app)
    {
        if (!app.Configuration.IsDemo()) app.Map("/mails", () => Results.NotFound()).AllowAnonymous().WithOrder(-1);
    }
}
