namespace B2BCart.Blazor.Approvals;

public static class ApprovalsSetup
{
    public static IServiceCollection AddApprovals(this IServiceCollection services) => services.AddSingleton<RuleBook>().AddSingleton<RequestDesk>();
}
