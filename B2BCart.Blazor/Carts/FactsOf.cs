using B2BCart.Blazor.Approvals;
using B2BCart.Blazor.People;
using B2BCart.Blazor.References;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using B2BCart.Core.Sharing;

namespace B2BCart.Blazor.Carts;

/// <summary>Gathers what a decision may know, before it is decided; only the log is read later, in the writer's own order.</summary>
public sealed class FactsOf(IOffers offers, PeopleBook people, ReferenceBook references, RuleBook rules, TimeProvider time)
{
    public async ValueTask<Facts> GatherAsync(Person actor, CommandId id, CartCommand command, Cart cart, Cart? other, CancellationToken stop)
    {
        var facts = Facts.Of(actor, id, time.GetUtcNow()) with { Other = other };
        var skus = command.NeedsOffers(other ?? cart).Distinct().ToList();
        if (skus.Count > 0) facts = facts with { Offers = await offers.OffersAsync(skus, stop) };
        if (command.Names is { } grantee)
        {
            var company = await people.CompanyAsync(actor.Company, stop);
            facts = facts with { IsGranteeKnown = company.Knows(grantee), IsContact = grantee.Kind is GranteeKind.Person && company.Contacts.Contains(new(grantee.Id)) };
        }

        if (command.NamesZone is { } place && TimeZoneInfo.TryFindSystemTimeZoneById(place, out var zone)) facts = facts with { Zone = zone };
        if (command.NeedsReferences) facts = facts with { References = await references.FieldsAsync(actor.Company, actor, stop) };
        if (command.NeedsRules && cart.Exists && cart.Company == actor.Company)
        {
            facts = facts with { Chargeable = await references.ChargeableAsync(cart.Company, cart.Members.Owner, stop) };
            facts = facts with { Rules = await rules.ForAsync(cart.Company, cart.Members.Owner, stop), Tolerance = (await people.CompanyAsync(cart.Company, stop)).Tolerance };
        }

        var named = command.NamesPeople.Distinct().ToList();
        if (named.Count > 0) facts = facts with { People = await NamedAsync(named, cart.Exists ? cart.Company : actor.Company, stop) };
        return facts;
    }

    private async ValueTask<IReadOnlyDictionary<PersonId, Person>> NamedAsync(List<PersonId> named, CompanyId company, CancellationToken stop)
    {
        var home = await people.CompanyAsync(company, stop);
        Dictionary<PersonId, Person> found = [];
        foreach (var id in named)
        {
            if (home.Rights.GetValueOrDefault(id) is { } colleague) found[id] = colleague;
            else if (home.Contacts.Contains(id) && await people.FindAsync(id, stop) is { } contact) found[id] = contact;
        }

        return found;
    }
}
