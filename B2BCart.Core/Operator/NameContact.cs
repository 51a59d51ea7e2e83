using System.Collections.Immutable;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;

namespace B2BCart.Core.Operator;

/// <summary>Somebody at the seller becomes a contact of the company: its people may share a cart with them.</summary>
public sealed record NameContact(PersonId Contact) : SellerCommand
{
    public override Result<ImmutableArray<CompanyEvent>> Decide(Firm firm) =>
        !firm.Sellers.Contains(Contact) ? new NobodyAtTheSeller()
        : firm.Contacts.Contains(Contact) ? ImmutableArray<CompanyEvent>.Empty
        : ImmutableArray.Create<CompanyEvent>(new ContactNamed(Contact));
}

/// <summary>What was shared with them as a contact of this company closes.</summary>
public sealed record DropContact(PersonId Contact) : SellerCommand
{
    public override Result<ImmutableArray<CompanyEvent>> Decide(Firm firm) =>
        firm.Contacts.Contains(Contact) ? ImmutableArray.Create<CompanyEvent>(new ContactDropped(Contact)) : ImmutableArray<CompanyEvent>.Empty;
}

public sealed record ContactNamed(PersonId Contact) : CompanyEvent;

public sealed record ContactDropped(PersonId Contact) : CompanyEvent;

public sealed record NobodyAtTheSeller : Refusal;
