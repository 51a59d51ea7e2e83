using System.Collections.Immutable;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;

namespace B2BCart.Core.Operator;

/// <summary>Once more, because the mail was lost: to an admin of the company.</summary>
public sealed record InviteFirstAdmin(PersonId Admin) : SellerCommand
{
    public override Result<ImmutableArray<CompanyEvent>> Decide(Firm firm) =>
        firm.People.GetValueOrDefault(Admin) is { IsAdmin: true } ? ImmutableArray.Create<CompanyEvent>(new PersonInvitedAgain(Admin)) : new NoSuchPerson();
}
