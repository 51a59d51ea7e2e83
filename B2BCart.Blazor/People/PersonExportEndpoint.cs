using B2BCart.Blazor.SignIn;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using B2BCart.Blazor.Approvals;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.People;

/// <summary>What is kept about a person as a file: JSON for programs, or the same as text to read. For the admins, and for the person.</summary>
public static class PersonExportEndpoint
{
    private static readonly JsonSerializerOptions Legible = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void MapPersonExport(this WebApplication app)
    {
        app.MapGet("/people/{person:guid}/export.{format}", (Guid person, string format, HttpContext context, PeopleBook people, PersonExport export) => SendAsync(new PersonId(person), format, context, people, export)).RequireAuthorization(Admins.Policy);
        app.MapGet("/account/export.{format}", (string format, HttpContext context, PeopleBook people, PersonExport export) => SendAsync(context.User.PersonId() ?? default, format, context, people, export)).RequireAuthorization();
    }

    private static async Task<IResult> SendAsync(PersonId person, string format, HttpContext context, PeopleBook people, PersonExport export)
    {
        if (format is not ("json" or "txt") || await people.FindAsync(context.User) is not { } reader || await export.ReadAsync(reader, person) is not { } all) return Results.NotFound();

        context.Response.Headers.CacheControl = "private, no-store";
        var json = JsonSerializer.SerializeToNode(all, Legible)!;
        return format == "json"
            ? Results.File(Encoding.UTF8.GetBytes(json.ToJsonString(Legible)), "application/json", $"person-{person.Value:N}.json")
            : Results.File(Encoding.UTF8.GetBytes(Text(json, "")), "text/plain; charset=utf-8", $"person-{person.Value:N}.txt");
    }

    private static string Text(JsonNode? node, string indent) => node switch
    {
        JsonObject all => string.Concat(all.Select(one => $"{indent}{one.Key}:{Below(one.Value, indent)}")),
        JsonArray all => string.Concat(all.Select(one => $"{indent}-{Below(one, indent)}")),
        _ => $"{indent}{node}\n",
    };

    private static string Below(JsonNode? node, string indent) =>
        node is JsonObject or JsonArray ? $"\n{Text(node, indent + "  ")}" : $" {node?.ToString().ReplaceLineEndings($"\n{indent}    ")}\n";
}
