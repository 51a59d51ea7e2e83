namespace B2BCart.Blazor.Shell;

/// <summary>Browsers send cookies with a WebSocket handshake from any page; SignalR does not look where it comes from, so this does.</summary>
public sealed class OwnOriginOnly(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!request.Path.StartsWithSegments("/_blazor") && !request.Path.StartsWithSegments("/hubs")) return next(context);
        if (request.Headers.Origin is not [var origin] || origin is null || origin == $"{request.Scheme}://{request.Host}") return next(context);

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
