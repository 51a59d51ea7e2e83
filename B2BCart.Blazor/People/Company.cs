using System.Collections.Frozen;
using System.Collections.Immutable;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Approvals;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using B2BCart.Core.Sharing;

namespace B2BCart.Blazor.People;

/// <summary>One company with its units and people, as of now.</summary>
public sealed record Company(
    CompanyId Id, string Name, Currency Currency, FrozenDictionary<UnitId, UnitRow> Units, FrozenDictionary<PersonId, Named> People, FrozenDictionary<PersonId, Person> Rights)
{
    /// <summary>What "today" and "this quarter" mean here.</summary>
    public required TimeZoneInfo Zone { get; init; }

    /// <summary>How much may be added before an approval is asked again.</summary>
    public required Tolerance Tolerance { get; init; }

    public required FrozenDictionary<PersonId, PersonId> Managers { get; init; }

    /// <summary>Who has an approval limit; nobody else has any authority.</summary>
    public required FrozenSet<PersonId> Authorities { get; init; }

    /// <summary>What new carts, pages and mails of each begin with.</summary>
    public required FrozenDictionary<PersonId, PersonSettings> Settings { get; init; }

    /// <summary>Who is asked when everybody else is excluded.</summary>
    public required ImmutableArray<PersonId> LastResorts { get; init; }

    /// <summary>With what each who has an account begins a session now; another one ends those begun before.</summary>
    public required FrozenDictionary<PersonId, string> Stamps { get; init; }

    /// <summary>The one that sells.</summary>
    public bool IsSeller { get; init; }

    /// <summary>What the one that sells is called.</summary>
    public string Seller { get; init; } = "";

    /// <summary>Nobody of it comes in.</summary>
    public bool IsClosed { get; init; }

    /// <summary>Who at the seller its people may share a cart with.</summary>
    public FrozenSet<PersonId> Contacts { get; init; } = [];

    /// <summary>The seller may look into its carts now.</summary>
    public Support? Support { get; init; }

    /// <summary>When an hour of support strikes, this is to be read again.</summary>
    public DateTimeOffset HoldsUntil { get; init; } = DateTimeOffset.MaxValue;

    /// <summary>What somebody of another company is told of it: names of those they meet in a cart, and nobody to pick.</summary>
    public Company ForStrangers() => this with { Rights = FrozenDictionary<PersonId, Person>.Empty, Contacts = [], Support = null };

    public PersonId? ManagerOf(PersonId person) => Managers.TryGetValue(person, out var manager) ? manager : null;

    /// <summary>Who is asked in place of somebody, in this order: that person, their manager, and so on up, then the last resorts; only who has authority.</summary>
    public ImmutableArray<PersonId> LadderFrom(PersonId? first)
    {
        List<PersonId> ladder = [];
        for (var next = first; next is { } person && !ladder.Contains(person); next = ManagerOf(person)) ladder.Add(person);
        return [.. ladder.Concat(LastResorts).Distinct().Where(Authorities.Contains)];
    }

    /// <summary>Everybody who can be picked, by name.</summary>
    public IEnumerable<Named> Present => Rights.Keys.Select(id => People[id]).OrderBy(person => person.Name, StringComparer.CurrentCulture);

    public bool Knows(Grantee grantee) => grantee.Kind switch
    {
        GranteeKind.Person => Rights.ContainsKey(new(grantee.Id)) || Contacts.Contains(new(grantee.Id)),
        GranteeKind.Unit => Units.ContainsKey(new(grantee.Id)),
        GranteeKind.Company => Id.Value == grantee.Id,
        _ => false,
    };
}

/// <summary>The seller may look into the carts of a company.</summary>
/// <param name="Reason">As its admin wrote it.</param>
public sealed record Support(DateTimeOffset Until, string Reason);
