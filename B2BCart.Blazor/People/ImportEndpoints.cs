using B2BCart.Blazor.Approvals;
using B2BCart.Blazor.Spreadsheets;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;

namespace B2BCart.Blazor.People;

/// <summary>Takes files of people and gives them out; for admins.</summary>
public static class ImportEndpoints
{
    /// <summary>A larger one is taken in and thrown away, so that the browser gets to hear why.</summary>
    private const long LargestForm = 8 * 1024 * 1024;

    private const long LargestUpload = 256 * 1024 * 1024;

    private const string Csv = "text/csv; charset=utf-8";

    public static void MapPeople(this WebApplication app)
    {
        var people = app.MapGroup("/people").RequireAuthorization(Admins.Policy);
        people.MapPost("/file", TakeAsync).AddEndpointFilter(AntiforgeryAsync).WithMetadata(new RequestSizeLimitAttribute(LargestUpload));
        people.MapGet("/people.csv", ExportAsync);
        people.MapGet("/sample.csv", (PeopleExport export) => Results.File(export.Sample(), Csv, "people-sample.csv"));
    }

    private static async Task<IResult> TakeAsync(HttpContext context, PeopleBook people, ImportPlans plans)
    {
        if (await people.FindAsync(context.User) is not { } me) return Results.Unauthorized();

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var id = Guid.CreateVersion7();
        plans.Keep(me.Id, id, await plans.ReadAsync(me.Id, form.Files is [var file, ..] ? file : null, form["text"]));
        return Results.LocalRedirect($"/people/import?plan={id}");
    }

    private static async Task<IResult> ExportAsync(HttpContext context, PeopleBook people, PeopleExport export)
    {
        if (await people.FindAsync(context.User) is not { } me) return Results.Unauthorized();

        context.Response.Headers.CacheControl = "no-store";
        return Results.File(await export.WriteAsync(me.Company, (await people.CompanyAsync(me.Company)).Currency), Csv, "people.csv");
    }

    /// <summary>The length is looked at before anything is read.</summary>
    private static async ValueTask<object?> AntiforgeryAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (http.Request.ContentLength is not { } length || length > LargestForm)
        {
            await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
            return Results.LocalRedirect($"/people/import?refused={nameof(FileTooLarge)}");
        }

        return await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http) ? await next(context) : Results.BadRequest();
    }
}
