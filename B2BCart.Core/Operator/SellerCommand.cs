using System.Collections.Immutable;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;

namespace B2BCart.Core.Operator;

/// <summary>What the seller does to a company that buys. It is stored in that company's stream, where its admins read it.</summary>
public abstract record SellerCommand
{
    /// <summary>Pure, and asked only of admins of the seller about another company.</summary>
    /// <returns>None when everything is so already.</returns>
    public abstract Result<ImmutableArray<CompanyEvent>> Decide(Firm firm);

    /// <summary>The one place that asks whether somebody may run the companies.</summary>
    public Result<ImmutableArray<CompanyEvent>> LeadTo(Firm firm, Person? actor) =>
        actor is { IsOperator: true, IsAdmin: true } && !firm.IsSeller ? Decide(firm) : new NotYourCompaniesToRun();
}

public sealed record NotYourCompaniesToRun : Refusal;
