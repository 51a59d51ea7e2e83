using B2BCart.Blazor.Storage;

namespace B2BCart.Blazor.Live;

public static class LiveSetup
{
    public static IServiceCollection AddLive(this IServiceCollection services)
    {
        services.AddSignalR()
            .AddHubOptions<CartHub>(options =>
            {
                options.MaximumReceiveMessageSize = 256 * 1024;
                options.ClientTimeoutInterval = TimeSpan.FromSeconds(20);
                options.KeepAliveInterval = TimeSpan.FromSeconds(7);
                options.EnableDetailedErrors = false;
            })
            .AddJsonProtocol(options => options.PayloadSerializerOptions = CartJson.Settings);
        services.AddSingleton<NodeMember>().AddSingleton<HubSeats>().AddSingleton<PresenceBeats>().AddSingleton<CartRooms>();
        services.AddSingleton<SignalRWire>().AddSingleton<ICartWire>(provider => provider.GetRequiredService<SignalRWire>());
        services.AddHostedService(provider => provider.GetRequiredService<SignalRWire>()).AddHostedService<RoomKeeper>();
        return services;
    }

    public static void MapLive(this WebApplication app)
    {
        app.Services.GetRequiredService<ICartWire>().Listener = app.Services.GetRequiredService<CartRooms>();
        app.MapHub<CartHub>(CartHub.Path, options => options.TransportSendTimeout = SignalRWire.Patience);
    }
}
