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

    public PersonId? ManagerOf(PersonId person) => Managers.TryGetValue(person, out var manager) ? manager : null;

    /// <summary>Who is asked in place of somebody, in this order: that person, their manager, and so on up, then the last resorts; only who has authority.</summary>
    public ImmutableArray<PersonId> LadderFrom(PersonId? first)
    {
        List<PersonId> ladder = [];
        for (var next = first; next is { } person && !ladder.Contains(person); next = ManagerOf(person)) ladder.Add(person);
        return [.. ladder.Concat(LastResorts).Distinct().Where(Authorities.Contains)];
    }

    /// <summary>Everybody who can be picked, by name.</summary>
    public IEnumerable<Named> Present => People.Values.Where(person => !person.HasLeft).OrderBy(person => person.Name, StringComparer.CurrentCulture);

    public bool Knows(Grantee grantee) => grantee.Kind switch
    {
        GranteeKind.Person => Rights.ContainsKey(new(grantee.Id)),
        GranteeKind.Unit => Units.ContainsKey(new(grantee.Id)),
        GranteeKind.Company => Id.Value == grantee.Id,
        _ => false,
    };
}
