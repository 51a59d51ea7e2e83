using System.Collections.Immutable;
using System.Globalization;
using B2BCart.Blazor.Catalog;
using B2BCart.Blazor.Live;
using B2BCart.Blazor.People;
using B2BCart.Blazor.QuickOrder;
using B2BCart.Blazor.Shell;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;

namespace B2BCart.Blazor.Carts;

/// <summary>Adds what was typed or pasted as "SKU quantity" rows: one command, one step of undo, and a result for each row.</summary>
public sealed class QuickAdd(ProductCatalog catalog, CartWriter writer, CartMemory memory, PeopleBook people, QuickAddResults results, Wording wording, TimeProvider time)
{
    /// <summary>A longer text than this is a file, not a paste.</summary>
    public const int LongestText = 200_000;

    public static Task<IResult> PostAsync(Guid cart, Typed typed, HttpContext context, QuickAdd add) => add.AnswerAsync(new CartId(cart), typed, context);

    private async Task<IResult> AnswerAsync(CartId cart, Typed typed, HttpContext context)
    {
        if (await people.FindAsync(context.User) is not { } me) return Results.Unauthorized();

        if ((await AddAsync(me, cart, typed, context)).IsRefused(out var no, out var added)) return CommandEndpoint.Refused<Answer>(no);
        results.Keep(me.Id, typed.Id, added);
        return Results.Json(new { done = typed.Id });
    }

    /// <returns>A refusal only where it may be tried again; any other is what became of it.</returns>
    private async Task<Result<QuickAdded>> AddAsync(Person me, CartId cart, Typed typed, HttpContext context)
    {
        var reader = new Reader(await people.CompanyAsync(me.Company), await memory.NewestAsync(cart, context.RequestAborted), TimeZoneInfo.Utc, time.GetUtcNow());
        var text = typed.Text ?? "";
        if (text.Length > LongestText) return QuickAdded.No(wording.Of(new PasteTooLong(LongestText), reader));
        if (Rows(typed).IsRefused(out var unread, out var pasted)) return QuickAdded.No(wording.Of(unread, reader));
        if (pasted.Count == 0) return QuickAdded.No(wording.Of(new NothingToAdd(), reader));
        if (pasted.Count > AddLines.MostRows) return QuickAdded.No(wording.Of(new TooManyRows(pasted.Count, AddLines.MostRows), reader));

        var rows = new List<ResolvedRow>(pasted.Count);
        foreach (var row in pasted) rows.Add(await ResolveAsync(row, typed.IsLeast, context.RequestAborted));
        var wanted = rows.Where(row => row.Line is not null).ToList();
        var answered = ImmutableArray<Row>.Empty;
        if (wanted.Count > 0)
        {
            var command = new AddLines([.. wanted.Select(row => row.Line!)]);
            if ((await writer.ExecuteAsync(me, cart, new CommandId(typed.Id), command)).IsRefused(out var no, out var answer)) return no is StorageIsOut ? no : QuickAdded.No(wording.Of(no, reader));
            answered = answer.Rows;
        }

        var after = reader with { Cart = await memory.NewestAsync(cart, context.RequestAborted) };
        return new QuickAdded(null, [.. rows.Select(row => Say(row, wanted.IndexOf(row) is >= 0 and var at ? answered[at] : null, after))]);
    }

    private static Result<List<PastedRow>> Rows(Typed typed) =>
        typed is not { Quantity: { } quantity, Text: { } sku } ? PastedText.Read(typed.Text ?? "", CultureInfo.CurrentCulture)
        : string.IsNullOrWhiteSpace(sku) ? new List<PastedRow>()
        : new List<PastedRow> { new(1, sku.Trim(), quantity.Trim()) };

    /// <summary>Exactly first; else without case when only one fits, else the person has to say which.</summary>
    private async Task<ResolvedRow> ResolveAsync(PastedRow row, bool isLeast, CancellationToken stop)
    {
        if (Sku.Parse(row.Sku).IsRefused(out var no, out var sku)) return new(row, null, no, []);
        if (row.Amount(CultureInfo.CurrentCulture).IsRefused(out no, out var quantity)) return new(row, null, no, []);
        if (!(await catalog.OffersAsync([sku], stop)).TryGetValue(sku, out var offer))
        {
            var alike = await catalog.NumberedAsync(sku.Value, stop);
            if (alike.Count > 1) return new(row, null, new SeveralSpelledLike(sku.Value), [.. alike]);
            if (alike.Count == 0) return new(row, null, new UnknownSku(sku), [.. (await catalog.SearchAsync(row.Sku, take: 3, stop: stop)).Hits.Select(hit => hit.Offer.Sku)]);
            sku = alike[0];
            offer = (await catalog.OffersAsync([sku], stop)).GetValueOrDefault(sku);
        }

        var minimum = isLeast && offer is not null && offer.Minimum > quantity ? offer.Minimum : (Quantity?)null;
        return new(row, new(sku, minimum ?? quantity, LineDetails.None), null, []) { Minimum = minimum };
    }

    private AddedRow Say(ResolvedRow row, Row? answered, Reader reader)
    {
        var no = row.Refusal ?? answered?.Refused;
        if (no is not null) return new(row.Pasted.Sku, row.Pasted.Quantity, false, wording.Of(no, reader), [.. row.Suggestions.Concat(Nearest(no, row)).Take(3)]);

        var now = reader.Cart.Find(answered!.Line!.Value).IsRefused(out _, out var found) ? row.Line!.Quantity : found.Quantity;
        return new(row.Line!.Sku.Value, Figures.Write(row.Line.Quantity), true, wording.Added(row.Line.Quantity, now, row.Minimum), []) { Line = answered.Line };
    }

    private static IEnumerable<Suggestion> Nearest(Refusal no, ResolvedRow row) => no switch
    {
        QuantityOffStep off => More(row, off.Asked, off.Below, off.Above),
        QuantityBelowMinimum low => More(row, low.Asked, low.Minimum),
        _ => [],
    };

    /// <summary>The rule judged what the line would hold; what is offered is how much to add.</summary>
    private static IEnumerable<Suggestion> More(ResolvedRow row, Quantity asked, params Quantity[] allowed) =>
        allowed.Select(quantity => quantity - (asked - row.Line!.Quantity)).Where(more => more.Value > 0).Select(more => new Suggestion(row.Pasted.Sku, more));

    private sealed record ResolvedRow(PastedRow Pasted, NewLine? Line, Refusal? Refusal, ImmutableArray<Sku> Alike)
    {
        /// <summary>Taken because less is not sold, and nobody said how much.</summary>
        public Quantity? Minimum { get; init; }

        public IEnumerable<Suggestion> Suggestions => Alike.Select(sku => new Suggestion(sku.Value, null));
    }
}

/// <summary>What the script sends. Without a quantity of its own each row brings one.</summary>
/// <param name="IsLeast">The quantity is what the field held anyway: where more is the least that is sold, that goes in.</param>
public sealed record Typed(Guid Id, string? Text, string? Quantity, bool IsLeast = false);

/// <summary>What became of what was typed: a sentence about all of it, or one a row.</summary>
public sealed record QuickAdded(string? Refused, ImmutableArray<AddedRow> Rows)
{
    public static QuickAdded No(string sentence) => new(sentence, []);
}

/// <summary>One row in words, with what could be meant instead.</summary>
public sealed record AddedRow(string Sku, string Quantity, bool IsIn, string Says, ImmutableArray<Suggestion> Instead)
{
    public LineId? Line { get; init; }
}

public sealed record Suggestion(string Sku, Quantity? Quantity);

public sealed record SeveralSpelledLike(string Text) : Refusal;

public sealed record PasteTooLong(int Most) : Refusal;
