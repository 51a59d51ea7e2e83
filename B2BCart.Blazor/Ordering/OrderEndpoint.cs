using B2BCart.Blazor.People;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.Ordering;

/// <summary>The order as a file.</summary>
public static class OrderEndpoint
{
    public static void MapOrderFile(this WebApplication app) => app.MapGet("/orders/{cart:guid}/order.csv", CsvAsync).RequireAuthorization();

    private static async Task<IResult> CsvAsync(Guid cart, HttpContext context, PeopleBook people, OrderDesk desk)
    {
        var me = await people.FindAsync(context.User, context.RequestAborted);
        if ((await desk.FindAsync(me, new CartId(cart), context.RequestAborted)).IsRefused(out _, out var order)) return Results.NotFound();

        context.Response.Headers.CacheControl = "private, no-store";
        return Results.File(OrderCsv.Write(order), "text/csv; charset=utf-8", $"order-{order.Number}.csv");
    }
}
