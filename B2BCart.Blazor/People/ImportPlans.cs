using B2BCart.Blazor.Carts;
using B2BCart.Blazor.Spreadsheets;
using B2BCart.Core.Kernel;
using Microsoft.Extensions.Caching.Memory;

namespace B2BCart.Blazor.People;

/// <summary>What was read of a file, kept until it is done or forgotten; or why nothing was read.</summary>
public sealed record KeptPlan(ImportPlan? Plan, Refusal? Refused)
{
    /// <summary>What was pasted, to be corrected; nothing of a file.</summary>
    public string? Text { get; init; }
}

/// <summary>Keeps what admins looked at for an hour: each sees only their own.</summary>
public sealed class ImportPlans(ImportDesk desk, IMemoryCache kept)
{
    public const int LargestFile = 5 * 1024 * 1024;

    private static readonly TimeSpan Long = TimeSpan.FromHours(1);

    public KeptPlan? Find(PersonId person, Guid id) => kept.Get<KeptPlan>((person, id, nameof(KeptPlan)));

    public void Keep(PersonId person, Guid id, KeptPlan plan) => kept.Set((person, id, nameof(KeptPlan)), plan, Long);

    /// <summary>The file, where there is one, else the text.</summary>
    public async Task<KeptPlan> ReadAsync(PersonId by, IFormFile? file, string? text)
    {
        var kept = new KeptPlan(null, null) { Text = file is { Length: > 0 } || text is { Length: > QuickAdd.LongestText } ? null : text };
        if ((await RowsAsync(file, text)).IsRefused(out var no, out var rows)) return kept with { Refused = no };
        return (await desk.LookAsync(by, rows)).IsRefused(out no, out var plan) ? kept with { Refused = no } : kept with { Plan = plan };
    }

    private static async Task<Result<List<PeopleRow>>> RowsAsync(IFormFile? file, string? text)
    {
        if (file is { Length: > LargestFile }) return new FileTooLarge(LargestFile / 1024 / 1024);
        if (text is { Length: > QuickAdd.LongestText }) return new PasteTooLong(QuickAdd.LongestText);
        await using var stream = file is { Length: > 0 } ? file.OpenReadStream() : new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text ?? ""));
        if (stream.Length == 0) return new NoPeopleInIt();

        return Table.Read(stream, PeopleTable.MostRows).IsRefused(out var no, out var table) ? no : PeopleTable.Read(table);
    }
}
