using B2BCart.Blazor.Carts;
using Microsoft.AspNetCore.Authorization;

namespace B2BCart.Blazor.Approvals;

public static class ApprovalsSetup
{
    public static IServiceCollection AddApprovals(this IServiceCollection services)
    {
        services.AddSingleton<IAuthorizationHandler, AdminsHandler>();
        services.AddAuthorizationBuilder().AddPolicy(Admins.Policy, policy => policy.RequireAuthenticatedUser().AddRequirements(new Admins()));
        return services
            .AddSingleton<RuleBook>().AddSingleton<RequestDesk>().AddSingleton<RuleDesk>().AddSingleton<TriedCarts>().AddSingleton<WaitingCarts>()
            .AddSingleton<Inbox>().AddSingleton<IHearsCommits>(provider => provider.GetRequiredService<Inbox>());
    }
}
