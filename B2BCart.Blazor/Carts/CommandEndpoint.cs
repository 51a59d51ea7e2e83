using System.Text.Json;
using B2BCart.Blazor.Live;
using B2BCart.Blazor.People;
using B2BCart.Blazor.QuickOrder;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;

namespace B2BCart.Blazor.Carts;

/// <summary>What the page's script posts: an edit with the id it gave it. Kept by the browser until this answers, whatever happens to the circuit.</summary>
public static class CommandEndpoint
{
    public static void MapCommands(this WebApplication app)
    {
        var carts = app.MapGroup("/carts/{cart:guid}").RequireAuthorization().AddEndpointFilter(AntiforgeryAsync);
        carts.MapPost("/commands", ExecuteAsync);
        carts.MapPost("/lines", QuickAdd.PostAsync);
        carts.MapPost("/order", OrderPreviews.PostAsync).WithMetadata(new RequestSizeLimitAttribute(2 * OrderPreviews.LargestFile));
    }

    private static async Task<IResult> ExecuteAsync(Guid cart, Sent sent, HttpContext context, CartWriter writer, PeopleBook people)
    {
        if (await people.FindAsync(context.User) is not { } me) return Results.Unauthorized();
        if (CommandReader.Read(sent.Command).IsRefused(out var no, out var command)) return Refused<Answer>(no);

        return (await writer.ExecuteAsync(me, new CartId(cart), new CommandId(sent.Id), command)).IsRefused(out no, out var answered)
            ? Refused<Answer>(no)
            : Results.Json(Reply.Of(new Answer(answered.Revision, answered.FirstSeq, answered.Events, answered.Rows)), CartJson.Settings);
    }

    public static IResult Refused<T>(Refusal no) => Results.Json(Reply.No<T>(no), CartJson.Settings, statusCode: StatusOf(no));

    /// <summary>Only what is final may be forgotten by who sent it.</summary>
    private static int StatusOf(Refusal no) => no is StorageIsOut ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status422UnprocessableEntity;

    internal static async ValueTask<object?> AntiforgeryAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        await context.HttpContext.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context.HttpContext)
            ? await next(context)
            : Results.BadRequest();

    private sealed record Sent(Guid Id, JsonElement Command);
}
