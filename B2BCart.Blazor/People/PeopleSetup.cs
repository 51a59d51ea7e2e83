using B2BCart.Blazor.Catalog;
using Microsoft.AspNetCore.Authorization;

namespace B2BCart.Blazor.People;

public static class PeopleSetup
{
    public static IServiceCollection AddPeople(this IServiceCollection services)
    {
        services.AddSingleton<PeopleNews>().AddSingleton<PeopleBook>().AddSingleton<PeopleList>().AddSingleton<CompanyDesk>()
            .AddSingleton<RightNames>().AddSingleton<ImportDesk>().AddSingleton<ImportPlans>().AddSingleton<SetUpSteps>().AddSingleton<PeopleExport>()
            .AddSingleton<Handovers>().AddHostedService(provider => provider.GetRequiredService<Handovers>());
        services.AddSingleton<IAuthorizationHandler, RunsCatalogHandler>();
        services.AddPersonPolicy(Auditors.Policy, person => person.IsAuditor).AddPersonPolicy(Auditors.OfTheLog, person => person.IsAuditor || person.IsAdmin);
        services.AddAuthorizationBuilder().AddPolicy(CatalogSetup.Policy, policy => policy.RequireAuthenticatedUser().AddRequirements(new RunsCatalog()));
        return services;
    }
}
