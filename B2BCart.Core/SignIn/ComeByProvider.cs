using System.Collections.Immutable;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;

namespace B2BCart.Core.SignIn;

/// <summary>Somebody for whom the company's identity provider vouches comes in, with the rights that it gives them now.</summary>
/// <param name="Person">Who is there already, or the id of somebody new.</param>
public sealed record ComeByProvider(PersonId Person, ProviderTerms Terms, IReadOnlyCollection<(string Claim, string Value)> Said)
{
    /// <returns>None when they are known and their rights are what they were.</returns>
    public Result<ImmutableArray<CompanyEvent>> Decide(Firm firm)
    {
        var given = Terms.Given(Said);
        if (!firm.People.TryGetValue(Person, out var was)) return Join(firm, given);
        if (was.HasLeft || firm.IsClosed) return new NoLongerHere();

        var rights = (was.Rights & ~Terms.Managed) | given | (firm.IsLastAdmin(Person) ? Rights.Admin : Rights.None);
        return ImmutableArray.Create<CompanyEvent>(
        [
            .. EachRight.In(rights & ~was.Rights).Select(right => new RightGiven(Person, right)),
            .. EachRight.In(was.Rights & ~rights).Select(right => new RightTaken(Person, right)),
        ]);
    }

    private Result<ImmutableArray<CompanyEvent>> Join(Firm firm, Rights given) =>
        firm.IsClosed || !Terms.MakesPeople || Terms.Unit is not { } unit || firm.Find(unit).IsRefused(out _, out _) ? new NotInvited()
        : ImmutableArray.Create<CompanyEvent>(new PersonJoined(Person, unit, (Terms.NewRights & ~Terms.Managed) | given));
}

/// <summary>Came in by the identity provider for the first time, invited by nobody.</summary>
public sealed record PersonJoined(PersonId Person, UnitId Unit, Rights Rights) : CompanyEvent;

/// <summary>Was deactivated, or the company is closed.</summary>
public sealed record NoLongerHere : Refusal;

/// <summary>The provider vouches for them, and nobody has invited them.</summary>
public sealed record NotInvited : Refusal;
