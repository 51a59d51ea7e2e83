using B2BCart.Blazor.People;

namespace B2BCart.Blazor.SignIn;

/// <summary>What is open for a session (circuits, hub connections, streams) is cut as soon as the session holds no longer; and nobody without one opens a circuit.</summary>
public sealed class EndsWithTheSession(RequestDelegate next, PeopleBook people, PeopleNews news, ILogger<EndsWithTheSession> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var (path, user) = (context.Request.Path, context.User);
        if (user.PersonId() is not { } me)
        {
            if (path == "/_blazor" || path == "/_blazor/negotiate") context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            else await next(context);
            return;
        }

        if (!path.StartsWithSegments("/_blazor") && !path.StartsWithSegments("/hubs") && !path.StartsWithSegments("/inbox"))
        {
            await next(context);
            return;
        }

        using var listening = news.Listen(me, now => _ = now is null ? Task.Run(context.Abort) : CutAsync());
        if (await people.IsSignedInAsync(user)) await next(context);
        else context.Response.StatusCode = StatusCodes.Status401Unauthorized;

        async Task CutAsync()
        {
            try
            {
                if (await people.IsSignedInAsync(user)) return;
            }
            catch (Exception error)
            {
                log.LogWarning(error, "A session could not be checked; what is open for it is cut.");
            }

            context.Abort();
        }
    }
}
