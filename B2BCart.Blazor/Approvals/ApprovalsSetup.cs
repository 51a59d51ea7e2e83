using Microsoft.AspNetCore.Authorization;

namespace B2BCart.Blazor.Approvals;

public static class ApprovalsSetup
{
    public static IServiceCollection AddApprovals(this IServiceCollection services)
    {
        services.AddSingleton<IAuthorizationHandler, AdminsHandler>();
        services.AddAuthorizationBuilder().AddPolicy(Admins.Policy, policy => policy.RequireAuthenticatedUser().AddRequirements(new Admins()));
        return services.AddSingleton<RuleBook>().AddSingleton<RuleDesk>().AddSingleton<TriedCarts>().AddSingleton<Inbox>().AddSingleton<WaitingCarts>();
    }
}
