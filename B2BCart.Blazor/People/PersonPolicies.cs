using B2BCart.Core.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace B2BCart.Blazor.People;

/// <summary>Somebody who has a right now, whatever they had when their session began.</summary>
public sealed record WhoIs(Func<Person, bool> Right) : IAuthorizationRequirement;

public sealed class WhoIsHandler(PeopleBook people) : AuthorizationHandler<WhoIs>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, WhoIs requirement)
    {
        if (await people.FindAsync(context.User) is { } me && requirement.Right(me)) context.Succeed(requirement);
    }
}

public static class PersonPolicies
{
    /// <summary>Pages and endpoints under this name are there only for people of whom <paramref name="right"/> holds.</summary>
    public static IServiceCollection AddPersonPolicy(this IServiceCollection services, string name, Func<Person, bool> right)
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IAuthorizationHandler, WhoIsHandler>());
        services.AddAuthorizationBuilder().AddPolicy(name, policy => policy.RequireAuthenticatedUser().AddRequirements(new WhoIs(right)));
        return services;
    }
}
