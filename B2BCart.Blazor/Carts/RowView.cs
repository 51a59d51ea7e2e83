using System.Collections.Immutable;
using B2BCart.Blazor.Approvals;
using B2BCart.Blazor.People;
using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.Carts;

/// <summary>All that one row draws. Equal means: not drawn again.</summary>
/// <param name="Number">Its place on the page, among the lines that are there.</param>
/// <param name="Flash">What somebody else just did to it.</param>
/// <param name="There">Who else is on it.</param>
/// <param name="Ask">The question that is open under it.</param>
/// <param name="IsNew">Changed by somebody else since this person last looked.</param>
/// <param name="Talk">How many comments stand on it.</param>
/// <param name="IsOpen">Its menu is open.</param>
/// <param name="Twin">Another line of the same product, into which it can be combined.</param>
/// <param name="SentTo">What its own place is called; nothing where it goes where the cart goes.</param>
/// <param name="Places">Where it could be sent.</param>
/// <param name="Stock">Today's stock, where it is known.</param>
public sealed record RowView(
    Line Line, int Number, Flash? Flash, OnLine? There, Question? Ask, bool IsNew, TalkCount Talk, bool MayEdit, bool IsOpen, LineId? Twin, string? SentTo, IReadOnlyDictionary<string, string> Places, Availability? Stock, PersonLook Added, PersonLook Changed, EquatableList<PortionLook> Portions, string ChangedAt)
{
    /// <summary>What an approver asks about it, or what became of it since the reader said yes.</summary>
    public LineNews? News { get; init; }
}

/// <summary>What a colleague's change did, shown until one moves on.</summary>
public sealed record Flash(PersonLook By, Quantity? Was, long Revision);

/// <summary>How many comments, and how many of them are new to the reader.</summary>
public readonly record struct TalkCount(int All, int New);

/// <summary>A colleague on a line.</summary>
public sealed record OnLine(PersonLook Who, bool IsEditing);

/// <summary>A person as drawn in this cart.</summary>
public sealed record PersonLook(Named Of, int Color);

public sealed record PortionLook(PersonLook Who, Quantity Quantity);

/// <summary>The lines of one supplier that go to one place, as drawn; or all lines together, without a supplier.</summary>
/// <param name="ShipTo">The address's id.</param>
/// <param name="Place">What the company calls it; nothing where that is not said.</param>
/// <param name="Of">What is sent; nothing where all its lines were removed.</param>
public sealed record PartView(string Supplier, string? ShipTo, string? Place, IReadOnlyList<RowView> Rows, Part? Of)
{
    public string Key => $"{Supplier} {ShipTo}";

    public int Count => Rows.Count(row => !row.Line.IsRemoved);
}

/// <summary>The people of the company, in the colours of one cart. On one page nobody's colour changes, whoever comes.</summary>
public sealed class Looks
{
    private readonly Dictionary<PersonId, PersonLook> _looks = [];
    private readonly Dictionary<PersonId, int> _places;
    private readonly Company _company;
    private readonly ImmutableArray<PersonId> _people;

    private Looks(Company company, ImmutableArray<PersonId> people, Looks? before)
    {
        (_company, _people, _places) = (company, people, before is null ? [] : new(before._places));
        foreach (var person in people) PlaceOf(person);
    }

    /// <param name="asked">Who is asked about the cart has a colour of their own before they do anything in it.</param>
    /// <param name="before">Kept as long as it says the same.</param>
    public static Looks Of(Company company, Cart cart, IEnumerable<PersonId> asked, Looks? before)
    {
        ImmutableArray<PersonId> people = [.. cart.People.Union(asked)];
        return before is not null && before._company == company && before._people.AsSpan().SequenceEqual(people.AsSpan()) ? before : new(company, people, before);
    }

    public PersonLook Of(PersonId person)
    {
        if (_looks.TryGetValue(person, out var look)) return look;
        var named = _company.People.GetValueOrDefault(person) ?? new Named(person, "?", "", default);
        return _looks[person] = new(named, PersonColors.At(PlaceOf(person)));
    }

    /// <summary>One after the other; none is given back.</summary>
    private int PlaceOf(PersonId person) => _places.TryGetValue(person, out var place) ? place : _places[person] = _places.Count;
}
