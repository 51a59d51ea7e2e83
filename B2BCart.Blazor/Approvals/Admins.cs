using B2BCart.Blazor.People;
using Microsoft.AspNetCore.Authorization;

namespace B2BCart.Blazor.Approvals;

/// <summary>Who edits the company's rules.</summary>
public sealed class Admins : IAuthorizationRequirement
{
    /// <summary>The name of the policy, written here only.</summary>
    public const string Policy = "Admins";
}

public sealed class AdminsHandler(PeopleBook people) : AuthorizationHandler<Admins>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, Admins requirement)
    {
        if (await people.FindAsync(context.User) is { IsAdmin: true }) context.Succeed(requirement);
    }
}
