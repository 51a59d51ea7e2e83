using B2BCart.Blazor.People;
using Microsoft.AspNetCore.Http.HttpResults;

namespace B2BCart.Blazor.Approvals;

/// <summary>What the script of every page listens to, and what it draws again: a connection instead of a circuit.</summary>
public static class InboxEndpoints
{
    /// <summary>So long a page is told without being asked again who it is.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    public static void MapInbox(this WebApplication app)
    {
        var inbox = app.MapGroup("/inbox").RequireAuthorization();
        inbox.MapGet("/live", LiveAsync);
        inbox.MapGet("/cards", Cards);
    }

    private static async Task<IResult> LiveAsync(HttpContext context, bool? carts, PeopleBook people, Inbox inbox, IHostApplicationLifetime server)
    {
        if (await people.FindAsync(context.User) is not { } me) return Results.Unauthorized();

        var stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, server.ApplicationStopping);
        context.Response.RegisterForDispose(stop);
        stop.CancelAfter(Longest);
        return TypedResults.ServerSentEvents(inbox.WatchAsync(me, carts is true, stop.Token));
    }

    private static RazorComponentResult<WaitingForYou> Cards(HttpContext context, bool? all)
    {
        context.Response.Headers.CacheControl = "no-store";
        return new(new { IsAll = all is true });
    }
}
