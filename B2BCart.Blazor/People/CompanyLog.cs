using System.Text.Json;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.People;

/// <summary>How the events of a company stand in its stream. The names are stored for good.</summary>
public static class CompanyLog
{
    private static readonly Dictionary<string, Type> Types = typeof(CompanyEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CompanyEvent))).ToDictionary(type => type.Name);

    private static readonly JsonSerializerOptions Settings = new(CartJson.Settings);

    public static CompanyEventRow Row(CompanyId company, long seq, DateTimeOffset at, PersonId actor, CompanyEvent happened) => new()
    {
        Company = company, Seq = seq, At = at, Actor = actor, Type = happened.GetType().Name, Body = JsonSerializer.Serialize(happened, happened.GetType(), Settings),
    };

    public static async Task<long> NewestAsync(AppDb db, CompanyId company) => await db.Set<CompanyEventRow>().Where(row => row.Company == company).MaxAsync(row => (long?)row.Seq) ?? 0;

    public static CompanyEvent Read(CompanyEventRow row) => (CompanyEvent)JsonSerializer.Deserialize(row.Body, Types[row.Type], Settings)!;
}
