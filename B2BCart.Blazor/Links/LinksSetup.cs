namespace B2BCart.Blazor.Links;

public static class LinksSetup
{
    public static IServiceCollection AddLinks(this IServiceCollection services) => services
        .AddSingleton<LinkBook>().AddSingleton<LinkOpener>().AddSingleton<LinkCookies>().AddSingleton<LinkAttempts>()
        .AddSingleton<LinkDesk>().AddSingleton<LinkPainter>().AddSingleton<LinkAudience>().AddSingleton<LinkFeeds>();
}
