using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using B2BCart.Blazor.Approvals;
using B2BCart.Blazor.Budgets;
using B2BCart.Blazor.Carts;
using B2BCart.Blazor.Catalog;
using B2BCart.Blazor.Links;
using B2BCart.Blazor.Operator;
using B2BCart.Blazor.Ordering;
using B2BCart.Blazor.People;
using B2BCart.Blazor.QuickOrder;
using B2BCart.Blazor.RollCalls;
using B2BCart.Blazor.Sharing;
using B2BCart.Blazor.SignIn;
using B2BCart.Blazor.Spreadsheets;
using B2BCart.Core.Approvals;
using B2BCart.Core.Budgets;
using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Comments;
using B2BCart.Core.Kernel;
using B2BCart.Core.Links;
using B2BCart.Core.References;
using B2BCart.Core.Sharing;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Shell;

/// <summary>Says refusals and events in the reader's language. The sentences stand in the rooms' resources under the name of the type; their gaps are its properties.</summary>
public sealed class Wording(IStringLocalizerFactory words)
{
    /// <summary>Where each room keeps its sentences.</summary>
    private static readonly Type[] Rooms = [typeof(CartsWords), typeof(CatalogWords), typeof(ApprovalsWords), typeof(RulesWords), typeof(BudgetsWords), typeof(OrderingWords), typeof(LinksWords), typeof(SharingWords), typeof(RollCallsWords), typeof(ManyCartsWords), typeof(QuickOrderWords), typeof(PeopleWords), typeof(SpreadsheetsWords), typeof(OperatorWords), typeof(SignInWords)];

    private readonly IStringLocalizer[] _rooms = [.. Rooms.Select(words.Create)];

    private readonly ConcurrentDictionary<(string Language, string Name), string> _found = new();

    private static readonly ConcurrentDictionary<Type, IReadOnlyDictionary<string, PropertyInfo>> Properties = new();

    /// <param name="reader">Needed where people, lines or times are named.</param>
    public string Of(Refusal refusal, Reader? reader = null) => Say(KeyOf(refusal), refusal, reader);

    /// <summary>What somebody did, without who: "added 40 boxes of Nitrile gloves".</summary>
    public string Of(CartEvent happened, Reader reader) => Say(KeyOf(happened), happened, reader);

    public string Of(UnitOfMeasure unit, Quantity quantity) => Find($"Unit.{unit.Code}.{(quantity.Value == 1 ? "one" : "many")}");

    public string Of(CartRole role) => Find($"role.{role}");

    /// <summary>Any sentence of the rooms; the properties of <paramref name="of"/> fill its gaps.</summary>
    public string Say(string key, object of, Reader? reader = null)
    {
        var properties = Properties.GetOrAdd(of.GetType(), type => type.GetProperties().ToDictionary(property => property.Name));
        return Sentence.Fill(Find(key), name => properties.TryGetValue(name, out var property) ? Write(property.GetValue(of), reader) : null);
    }

    /// <param name="now">What the line holds with it.</param>
    /// <param name="minimum">Where it is this because less is not sold.</param>
    public string Added(Quantity quantity, Quantity now, Quantity? minimum)
    {
        var added = string.Format(CultureInfo.CurrentCulture, Find(now == quantity ? "row.added" : "row.merged"), Figures.Write(quantity), Figures.Write(now));
        return minimum is { } least ? string.Format(CultureInfo.CurrentCulture, Find("row.sold-from"), added, Figures.Write(least)) : added;
    }

    public string AddedRows(int rows) => string.Format(CultureInfo.CurrentCulture, Find(rows == 1 ? "row.added-one" : "row.added-many"), rows);

    /// <summary>For the live region: "Bob and Mei changed 3 lines".</summary>
    public string Announce(IReadOnlyList<string> people, int lines) =>
        string.Format(CultureInfo.CurrentCulture, Find(lines == 1 ? "announce.line" : "announce.lines"), string.Join(Find("announce.and"), people), lines);

    /// <summary>What a price is for: "per 1,000", "box of 100", "pair".</summary>
    public string PriceIsFor(Offer offer) =>
        offer.Price.Per > 1 ? string.Format(CultureInfo.CurrentCulture, Find("Products.PerMany"), Figures.Write(new Quantity(offer.Price.Per)))
        : offer.Pack > 1 ? string.Format(CultureInfo.CurrentCulture, Find("Products.PackOf"), Of(offer.Unit, new(1)), Figures.Write(new Quantity(offer.Pack)))
        : Of(offer.Unit, new(1));

    /// <summary>Where the sentence stands.</summary>
    public static string KeyOf(CartEvent happened) => happened switch
    {
        NoteSet { To: null } or LineSent { To: null } => $"{happened.GetType().Name}.none",
        LineTakenIn { IsCopy: true } => "LineTakenIn.copy",
        LinesMovedAway { First: not null, Lines.Length: 1 } => "LinesMovedAway.one",
        LinesMovedAway { First: not null } => "LinesMovedAway.some",
        CartShared { Invitation.Length: > 0 } => "CartShared.invited",
        LinkOpened { ShowsPrices: true } => "LinkOpened.prices",
        CommentAdded { Line: null } or CommentEdited { Line: null } or CommentDeleted { Line: null } => $"{happened.GetType().Name}.cart",
        ReferenceSet set => $"ReferenceSet.{set.Field}",
        CartSubmitted { Reason: "" } => "CartSubmitted.no-reason",
        ApprovalGiven { Comment: not null } => "ApprovalGiven.comment",
        BudgetReserved { To: null } or BudgetReleased { Amount: null } or BudgetCommitted { Amount: null } => $"{happened.GetType().Name}.no-amount",
        _ => happened.GetType().Name,
    };

    public static string KeyOf(Refusal refusal) => refusal switch
    {
        QuantityTooFine { Decimals: 0 } => "QuantityTooFine.whole",
        NotEnoughBudget { TakenBy: null } => "NotEnoughBudget.somebody",
        NotAsked { Asked: null } => "NotAsked.nobody",
        YouRaisedIt { Instead: null } => "YouRaisedIt.nobody",
        _ => refusal.Name,
    };

    private string Write(object? value, Reader? reader) => value switch
    {
        null => "",
        Quantity quantity => Figures.Write(quantity),
        decimal number => number.ToString("#,##0.######", CultureInfo.CurrentCulture),
        int or long => string.Format(CultureInfo.CurrentCulture, "{0:#,##0}", value),
        PersonId person => reader?.FirstName(person) ?? "?",
        ImmutableArray<PersonId> people => string.Join(", ", people.Select(person => reader?.FirstName(person) ?? "?")),
        DateOnly day => Days.Say(day),
        LineId line => reader?.NameOf(line) ?? "?",
        Grantee grantee => reader?.NameOf(grantee) ?? "?",
        DateTimeOffset instant => reader?.Moment(instant) ?? "?",
        UnitOfMeasure unit => Of(unit, default),
        CartRole role => Of(role),
        Offer offer => offer.Name,
        Money money => Figures.WithCurrency(money),
        Fall fall => Say($"Fall.{fall.Kind}{(fall is { Kind: FallKind.Redirected, Line: null } ? $".{fall.Field}" : fall is { Kind: FallKind.Raised, By: null } ? ".hidden" : null)}", fall, reader),
        ImmutableArray<string> fields => string.Join(", ", fields.Select(field => Find($"refs.{field}"))),
        string text => reader?.PlaceOf(text) ?? text,
        Enum choice => Find($"{choice.GetType().Name}.{choice}"),
        IEnumerable<string> texts => string.Join(", ", texts),
        IFormattable formattable => formattable.ToString(null, CultureInfo.CurrentCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>In whichever room it stands. Looked for once a language: every room that lacks it would be asked each time.</summary>
    private string Find(string name) => _found.GetOrAdd((CultureInfo.CurrentUICulture.Name, name), static (key, rooms) => rooms.Select(room => room[key.Name]).FirstOrDefault(found => !found.ResourceNotFound)?.Value ?? key.Name, _rooms);
}
