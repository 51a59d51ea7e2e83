using System.Globalization;
using B2BCart.Blazor.Carts;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Shell;
using B2BCart.Blazor.Spreadsheets;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;
using Microsoft.Extensions.Caching.Memory;

namespace B2BCart.Blazor.QuickOrder;

/// <summary>Reads what was pasted or uploaded and keeps it until the page fetches it: two thousand rows are too much to travel over a circuit. Adds nothing.</summary>
public sealed class OrderPreviews(OrderReading reading, CartMemory memory, PeopleBook people, Wording wording, IMemoryCache kept)
{
    public const int LargestFile = 5 * 1024 * 1024;

    private static readonly TimeSpan Long = TimeSpan.FromMinutes(5);

    public OrderPreview? Take(PersonId person, Guid id) => kept.Get<OrderPreview>((person, id, nameof(OrderPreview)));

    public static Task<IResult> PostAsync(Guid cart, HttpContext context, OrderPreviews previews) => previews.AnswerAsync(new CartId(cart), context);

    private async Task<IResult> AnswerAsync(CartId cart, HttpContext context)
    {
        if (await people.FindAsync(context.User) is not { } me) return Results.Unauthorized();
        if (Access.Of(me, await memory.NewestAsync(cart, context.RequestAborted)).MayAddLines.IsRefused(out var no)) return CommandEndpoint.Refused<Guid>(no);

        var form = context.Request.HasFormContentType ? await context.Request.ReadFormAsync(context.RequestAborted) : FormCollection.Empty;
        var preview = (await RowsAsync(form)).IsRefused(out no, out var rows) ? OrderPreview.No(wording.Of(no)) : await reading.ReadAsync(rows, context.RequestAborted);
        if (form.Files is not [{ Length: > 0 }, ..] && form["text"].ToString() is { Length: <= QuickAdd.LongestText } text) preview = preview with { Text = text };
        var id = Guid.CreateVersion7();
        kept.Set((me.Id, id, nameof(OrderPreview)), preview, Long);
        return Results.Json(new { done = id });
    }

    /// <summary>The file, where there is one, else the text.</summary>
    private static async Task<Result<List<PastedRow>>> RowsAsync(IFormCollection form)
    {
        if (form.Files is [{ Length: > 0 } file, ..])
        {
            if (file.Length > LargestFile) return new FileTooLarge(LargestFile / 1024 / 1024);
            await using var stream = file.OpenReadStream();
            if (OrderFile.Read(stream, CultureInfo.CurrentCulture).IsRefused(out var no, out var read)) return no;
            return read.Count > 0 ? read : new NothingToAdd();
        }

        var text = form["text"].ToString();
        if (text.Length > QuickAdd.LongestText) return new PasteTooLong(QuickAdd.LongestText);
        if (PastedText.Read(text, CultureInfo.CurrentCulture).IsRefused(out var unread, out var rows)) return unread;
        return rows.Count == 0 ? new NothingToAdd() : rows.Count > OrderFile.MostRows ? new FileTooLong(OrderFile.MostRows) : rows;
    }
}
