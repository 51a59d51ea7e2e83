using B2BCart.Blazor.People;
using B2BCart.Blazor.Storage;
using Microsoft.AspNetCore.Authorization;

namespace B2BCart.Blazor.Operator;

public static class OperatorSetup
{
    public static IServiceCollection AddOperator(this IServiceCollection services)
    {
        services.AddSingleton<IAuthorizationHandler, OperatorsHandler>();
        services.AddAuthorizationBuilder().AddPolicy(Operators.Policy, policy => policy.RequireAuthenticatedUser().AddRequirements(new Operators()));
        return services
            .AddSingleton<OperatorDesk>().AddSingleton<CustomerList>().AddSingleton<SupportLog>()
            .AddSingleton<SupportClock>().AddHostedService(provider => provider.GetRequiredService<SupportClock>())
            .AddSingleton<Redaction>().AddSingleton<Scrubbing>().AddSingleton<ErasureDesk>().AddSingleton<PersonExport>();
    }
}
