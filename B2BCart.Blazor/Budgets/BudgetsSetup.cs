using B2BCart.Blazor.Carts;

namespace B2BCart.Blazor.Budgets;

public static class BudgetsSetup
{
    public static IServiceCollection AddBudgets(this IServiceCollection services) => services.AddSingleton<BudgetBook>().AddSingleton<BudgetWatch>().AddSingleton<IHearsCommits>(provider => provider.GetRequiredService<BudgetWatch>());
}
