using B2BCart.Blazor.People;
using Microsoft.AspNetCore.Authorization;

namespace B2BCart.Blazor.Operator;

/// <summary>Who works for the seller.</summary>
public sealed class Operators : IAuthorizationRequirement
{
    /// <summary>The name of the policy, written here only.</summary>
    public const string Policy = "Operators";
}

public sealed class OperatorsHandler(PeopleBook people) : AuthorizationHandler<Operators>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, Operators requirement)
    {
        if (await people.FindAsync(context.User) is { IsOperator: true }) context.Succeed(requirement);
    }
}
