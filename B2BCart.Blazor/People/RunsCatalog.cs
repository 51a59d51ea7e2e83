using Microsoft.AspNetCore.Authorization;

namespace B2BCart.Blazor.People;

/// <summary>The one who imports catalogs.</summary>
public sealed class RunsCatalog : IAuthorizationRequirement;

public sealed class RunsCatalogHandler(PeopleBook people) : AuthorizationHandler<RunsCatalog>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, RunsCatalog requirement)
    {
        if (await people.NameOfAsync(context.User) is { RunsCatalog: true }) context.Succeed(requirement);
    }
}
