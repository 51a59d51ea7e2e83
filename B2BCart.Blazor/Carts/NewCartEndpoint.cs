using B2BCart.Blazor.People;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using Microsoft.AspNetCore.Mvc;

namespace B2BCart.Blazor.Carts;

/// <summary>The form behind "New cart".</summary>
public static class NewCartEndpoint
{
    public const string Path = "/carts/new";

    public static void MapNewCart(this WebApplication app) => app.MapPost(Path, BeginAsync).RequireAuthorization();

    /// <param name="id">Picked when the form was drawn, so that a double click begins one cart.</param>
    private static async Task<IResult> BeginAsync(HttpContext context, CartWriter writer, PeopleBook people, [FromForm] Guid id, [FromForm] string? name)
    {
        var stop = context.RequestAborted;
        if (await people.FindAsync(context.User, stop) is not { } person) return Results.Unauthorized();

        var create = new CreateCart(name ?? "", (await people.CompanyAsync(person.Company, stop)).Currency);
        var answer = await ExecuteAsync(writer, person, id, create, stop);
        if (answer.IsRefused(out var no, out _) && no is CommandIdReused or CartIdTaken)
        {
            id = Guid.CreateVersion7();   // the form was sent before, for another cart
            answer = await ExecuteAsync(writer, person, id, create, stop);
        }

        return Results.LocalRedirect(answer.IsRefused(out no, out _) ? Back(no, name) : $"/carts/{id}");
    }

    private static Task<Result<Answered>> ExecuteAsync(CartWriter writer, Person person, Guid id, CreateCart create, CancellationToken stop) =>
        writer.ExecuteAsync(person, new(id), new(id), create, stop);

    /// <summary>To the form again, with what was typed and the reason.</summary>
    private static string Back(Refusal no, string? name) => $"/{QueryString.Create("refused", no.Name).Add("name", name is { Length: > 300 } ? name[..300] : name ?? "")}";
}
