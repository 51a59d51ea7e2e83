using System.Globalization;
using B2BCart.Blazor.Carts;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace B2BCart.Blazor.Links;

/// <summary>
/// The door of a link is the same page for every address. Its script posts the secret that stands in the fragment, or somebody types it in; the
/// right one gets a cookie for this link alone. Nothing here asks who is signed in.
/// </summary>
public static class LinkEndpoints
{
    private const int LongestForm = 4_096;

    public static void MapLinks(this WebApplication app)
    {
        var links = app.MapGroup("").AddEndpointFilter(KeepPrivateAsync).AllowAnonymous();
        links.MapGet(LinkAddress.Door, (LinkPainter painter) => new RazorComponentResult<LinkDoor>(painter.Door()));
        links.MapPost(LinkAddress.Door, OpenAsync).DisableAntiforgery().WithMetadata(new RequestSizeLimitAttribute(LongestForm));
        links.MapGet(LinkAddress.Cart, ShowAsync);
        links.MapGet(LinkAddress.Live, WatchAsync);
    }

    private static async ValueTask<object?> KeepPrivateAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var headers = context.HttpContext.Response.Headers;
        headers.CacheControl = "no-store";
        headers["X-Robots-Tag"] = "noindex, nofollow";
        return await next(context);
    }

    private static async Task<IResult> OpenAsync(
        string id, [FromForm] string? code, HttpContext context, LinkBook book, LinkCookies cookies, LinkAttempts attempts, LinkDesk desk, LinkPainter painter, CartMemory memory)
    {
        var (from, stop) = (context.Connection.RemoteIpAddress, context.RequestAborted);
        if (!attempts.MayTry(from)) return Door(painter, "too-many", StatusCodes.Status429TooManyRequests);

        var link = LinkAddress.Read(id);
        var seen = await book.FindAsync(link, LinkSecret.In(code), stop) is { } cart ? await desk.LookAsync(link, await memory.NewestAsync(cart, stop), stop: stop) : null;
        if (seen is null)
        {
            attempts.WasWrong(from);
            return Door(painter, "wrong", StatusCodes.Status404NotFound);
        }

        if (seen is not LinkShown shown) return Page(painter, seen);

        await book.LogOpeningAsync(link, stop);
        cookies.Write(context, link, shown.Cart.Id);
        context.Response.Headers.Location = $"{LinkAddress.Of(link)}/cart";
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    private static async Task<IResult> ShowAsync(string id, HttpContext context, LinkCookies cookies, LinkDesk desk, LinkPainter painter, CartMemory memory)
    {
        var link = LinkAddress.Read(id);
        return cookies.Read(context.Request, link) is { } cart && await desk.LookAsync(link, await memory.NewestAsync(cart, context.RequestAborted)) is { } seen
            ? Page(painter, seen)
            : Results.LocalRedirect($"/l/{Uri.EscapeDataString(id)}");
    }

    private static async Task WatchAsync(string id, HttpContext context, LinkCookies cookies, LinkDesk desk, CartMemory memory, LinkFeeds feeds, IHostApplicationLifetime server)
    {
        var link = LinkAddress.Read(id);
        if (cookies.Read(context.Request, link) is not { } cart || await desk.LookAsync(link, await memory.NewestAsync(cart, context.RequestAborted)) is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = "text/event-stream";
        context.Response.Headers["X-Accel-Buffering"] = "no";   // a proxy that collects would hold back what is live
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, server.ApplicationStopping);
        await feeds.WatchAsync(cart, new(link, CultureInfo.CurrentCulture), context.Response.Body, stop.Token);
    }

    private static RazorComponentResult<LinkDoor> Door(LinkPainter painter, string problem, int status) => new(painter.Door(problem)) { StatusCode = status };

    private static RazorComponentResult<LinkPage> Page(LinkPainter painter, LinkSeen seen) =>
        new(painter.Parameters(seen)) { StatusCode = seen is LinkShown ? StatusCodes.Status200OK : StatusCodes.Status410Gone };
}
