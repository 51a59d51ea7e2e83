using B2BCart.Blazor.People;
using B2BCart.Blazor.Storage;

namespace B2BCart.Blazor.Operator;

public static class OperatorSetup
{
    public static IServiceCollection AddOperator(this IServiceCollection services)
    {
        return services.AddPersonPolicy(Operators.Policy, person => person.IsOperator).AddPersonPolicy(Operators.OfCompanies, person => person is { IsOperator: true, IsAdmin: true })
            .AddSingleton<OperatorDesk>().AddSingleton<CustomerList>().AddSingleton<SupportLog>()
            .AddSingleton<SupportClock>().AddHostedService(provider => provider.GetRequiredService<SupportClock>())
            .AddSingleton<Redaction>().AddSingleton<Scrubbing>().AddSingleton<ErasureDesk>().AddSingleton<PersonExport>();
    }
}
