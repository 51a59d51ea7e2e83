using B2BCart.Blazor.Carts;
using B2BCart.Blazor.People;

namespace B2BCart.Blazor.Approvals;

public static class ApprovalsSetup
{
    public static IServiceCollection AddApprovals(this IServiceCollection services)
    {
        return services.AddPersonPolicy(Admins.Policy, person => person.IsAdmin)
            .AddSingleton<RuleBook>().AddSingleton<RequestDesk>().AddSingleton<RuleDesk>().AddSingleton<TriedCarts>().AddSingleton<WaitingCarts>()
            .AddSingleton<Inbox>().AddSingleton<IHearsCommits>(provider => provider.GetRequiredService<Inbox>());
    }
}
